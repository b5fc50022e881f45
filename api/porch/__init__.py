"""What every way in needs."""
