"""What the use cases of several services share."""
