"""Dialogues over PostgreSQL, with processes that die."""
