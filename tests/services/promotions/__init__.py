"""Promotions as a whole, on both memories."""
