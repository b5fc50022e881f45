"""The doors: what a client sends, and what it is answered."""
