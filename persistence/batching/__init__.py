"""Group commit and batched writes: what many ask for at the same time is done with one statement."""
