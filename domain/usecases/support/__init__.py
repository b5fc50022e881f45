"""Answering staff: the questions that customers ask most, and whatever is typed into the one box."""
