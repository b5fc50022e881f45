"""What the schema shows: one node a file."""
