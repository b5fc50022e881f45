"""Rows of online payments and vouchers."""
