"""Tokens of a real OpenID Connect provider."""
