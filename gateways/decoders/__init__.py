"""The ways to the television company's card system."""
