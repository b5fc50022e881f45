"""The channels over HTTP, on PostgreSQL."""
