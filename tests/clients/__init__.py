"""What clients compile against, held to the code."""
