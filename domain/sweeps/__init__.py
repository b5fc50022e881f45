"""Sweeps: one day's run over all cards that are due, to remind or to charge."""
