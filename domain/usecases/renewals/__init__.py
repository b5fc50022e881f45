"""Quoting, renewing and refunding: K+ paid from a main balance."""
