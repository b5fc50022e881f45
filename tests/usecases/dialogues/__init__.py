"""Dialogues, on the memory of the tests."""
