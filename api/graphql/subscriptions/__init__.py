"""What may be subscribed to."""
