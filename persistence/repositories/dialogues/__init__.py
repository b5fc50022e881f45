"""Dialogues in PostgreSQL: sessions, and messages that came in."""
