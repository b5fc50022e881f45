"""S-Plus as a whole, each promise on the memory of the tests and on PostgreSQL."""
