"""Rows of promotions."""
