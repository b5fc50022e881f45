"""Advances and their published terms."""
