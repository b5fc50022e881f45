"""Auto-renewal: registered, reminded of and charged, on the memory of the tests and on PostgreSQL."""
