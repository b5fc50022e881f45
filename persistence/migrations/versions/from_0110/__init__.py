"""Migrations 0110 to 0119."""
