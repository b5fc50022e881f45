"""Tables of what partners have."""
