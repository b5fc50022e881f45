"""Migrations 0100 to 0109."""
