"""Ports of vouchers and online payments."""
