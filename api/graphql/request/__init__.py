"""What resolvers are given, and what becomes of errors and time."""
