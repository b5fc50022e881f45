"""Protecting the doors from floods, and browsers from one another's pages."""
