"""S-Plus: offering, requesting, confirming and settling advances."""
