"""Columns, amounts and words that many tables share."""
