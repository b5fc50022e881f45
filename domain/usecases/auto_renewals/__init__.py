"""Registering for auto-renewal, and the sweeps of a day."""
