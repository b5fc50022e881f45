"""The tables of vouchers and online payments."""
