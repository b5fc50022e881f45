"""Dialogues: screens, keys, service codes."""
