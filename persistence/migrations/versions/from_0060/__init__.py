"""Migrations 0060 to 0069."""
