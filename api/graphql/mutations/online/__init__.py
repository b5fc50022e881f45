"""Mutations of vouchers and online payments."""
