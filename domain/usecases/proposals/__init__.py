"""Changes that a second person decides on (G-TWO)."""
