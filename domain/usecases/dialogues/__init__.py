"""Dialogues: answering keys and short messages, each once, over any number of processes."""
