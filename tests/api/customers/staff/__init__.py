"""What staff may ask and change."""
