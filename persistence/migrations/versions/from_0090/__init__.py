"""Migrations 0090 to 0099."""
