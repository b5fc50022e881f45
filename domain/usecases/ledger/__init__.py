"""Keeping the ledger: days are closed."""
