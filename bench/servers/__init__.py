"""Servers and outside systems in processes of their own."""
