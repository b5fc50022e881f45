"""What is told of the catalogue: circulars, and what publications leave in force."""
