"""Mutations of promotions."""
