"""A distributed PostgreSQL (Citus) as the store: how the schema is laid out, and what it is asked in other ways."""
