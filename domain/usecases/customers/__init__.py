"""Keeping subscribers and cards on record, and topping up."""
