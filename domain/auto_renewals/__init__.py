"""Auto-renewals: a card that is renewed by itself on its expiry day, until whoever registered it cancels."""
