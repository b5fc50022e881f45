"""The audit log: only ever added to, in the same commit as the change it tells of."""

from typing import Protocol

from domain.audit.entry import AuditEntry


class Audit(Protocol):
    """Keeps the audit log."""

    async def add(self, entry: AuditEntry) -> None:
        """Add an entry."""
        ...
