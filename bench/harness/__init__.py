"""Rounds in turn, how much is measured, and what is measured beside."""
