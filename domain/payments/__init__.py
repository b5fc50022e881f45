"""Online payments by card: the way to a gateway, what counts as proof, and what becomes of the money."""
