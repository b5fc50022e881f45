"""Sweeps in PostgreSQL: turns shared by advisory locks, chunks written set by set."""
