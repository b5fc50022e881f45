"""Stand-ins of vouchers and online payments."""
