"""Connections: the pool, transactions over it, and what its failures mean."""
