"""Queries of vouchers and online payments, for staff."""
