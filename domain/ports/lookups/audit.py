"""Looking the audit log up for auditors."""

from datetime import date
from typing import NamedTuple, Protocol
from uuid import UUID

from domain.audit.entry import AuditEntry
from domain.buckets import Ref
from domain.ports.lookups.pages import Page, Window
from domain.values import dataclass


class Subject(NamedTuple):
    """What was changed: the name of its kind, and where it is kept."""

    kind: str
    ref: Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditFilter:
    """Which entries: of a principal, an operation, from a day until another (the latter excluded), of a subject.

    Of a kind of thing, of a request, or asked for from a network address.
    """

    principal: str | None = None
    operation: str | None = None
    since: date | None = None
    until: date | None = None
    subject: Subject | None = None
    kind: str | None = None
    request_id: str | None = None
    address: str | None = None


class KeptEntry(NamedTuple):
    """An entry with the id under which it is kept."""

    id: UUID
    entry: AuditEntry


class AuditLookups(Protocol):
    """Answers auditors."""

    async def audit_log(self, which: AuditFilter, window: Window) -> Page[KeptEntry]:
        """List entries, newest first."""
        ...

    async def entry(self, ref: Ref) -> KeptEntry | None:
        """Find an entry."""
        ...
