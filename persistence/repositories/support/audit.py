"""The audit log in PostgreSQL: only ever added to."""

from uuid_utils.compat import uuid7

from domain.audit.entry import AuditEntry
from persistence.connections.pool import Session

COLUMNS = """
bucket, id, at, principal, role, operation, address, request_id, user_agent, kind, subject_id, input, before, after
"""

ADD = f"""
INSERT INTO audit_entry ({COLUMNS})
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
"""


class PostgresAudit:
    """Keeps the audit log, in the same transaction as what it tells of."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def add(self, entry: AuditEntry) -> None:
        """Add an entry."""
        await self._connection.execute(ADD, *entry_columns(entry))


def entry_columns(entry: AuditEntry) -> tuple[object, ...]:
    """Write an entry, its columns as they are listed in `COLUMNS`."""
    author, subject = entry.author, entry.subject
    who = (author.principal, author.role, author.operation, author.address, author.request_id, author.user_agent)
    what = (entry.kind, subject.id, entry.input, entry.before, entry.after)
    return (subject.bucket, uuid7(), entry.at, *who, *what)
