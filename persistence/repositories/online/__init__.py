"""Vouchers and online payments in PostgreSQL."""
