"""What may be changed."""
