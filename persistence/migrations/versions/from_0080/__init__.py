"""Migrations 0080 to 0089."""
