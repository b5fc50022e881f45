"""What the embedded PostgreSQL says when it cannot do its work."""


class EmbeddedPostgresError(RuntimeError):
    """Say why the embedded PostgreSQL could not be created, started or stopped."""
