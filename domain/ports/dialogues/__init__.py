"""Dialogues: sessions, messages that came in, and what staff see of both."""
