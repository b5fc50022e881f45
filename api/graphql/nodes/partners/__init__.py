"""What the schema shows of partners."""
