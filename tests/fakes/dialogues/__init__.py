"""Dialogues in memory."""
