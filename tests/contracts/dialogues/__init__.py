"""The exams of dialogues."""
