"""The staff console: its files, what it has to know before it signs in, and the demo profile's way of signing in."""
