"""The audit log in memory."""

from domain.audit.entry import AuditEntry
from tests.fakes.records import Records


class FakeAudit:
    """Keeps the audit log."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def add(self, entry: AuditEntry) -> None:
        self._records.audit.append(entry)
