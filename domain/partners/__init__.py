"""Partners, and what they show to be let in."""
