"""What partners have, kept in PostgreSQL."""
