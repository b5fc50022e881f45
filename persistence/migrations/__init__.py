"""The schema, step by step; each step once, forward only."""
