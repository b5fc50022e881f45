"""Sweeps, as workers share them."""
