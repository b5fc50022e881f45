"""A change that waits for a second person (G-TWO)."""
