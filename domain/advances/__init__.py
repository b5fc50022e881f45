"""Advances: minutes, messages and data now, paid from the next top-up (S-Plus)."""
