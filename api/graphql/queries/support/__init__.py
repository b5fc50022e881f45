"""What staff may ask."""
