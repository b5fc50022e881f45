"""What staff need to know of a customer."""
