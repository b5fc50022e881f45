"""The tables of renewals and sweeps."""
