"""What staff look up, and what it costs."""
