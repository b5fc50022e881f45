"""The outboxes in PostgreSQL."""
