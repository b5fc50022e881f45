"""Renewing a card: the quote, every rule that may refuse it, and the decision."""
