"""The way out to identity providers."""
