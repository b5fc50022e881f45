"""Dialogues: what a phone's screen says to a key, and what a short message asks for; pure, for any channel to carry."""
