"""Looking up what partners have."""
