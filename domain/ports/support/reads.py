"""Who read whose data: a log apart from that of changes (G-READ)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from domain.ports.lookups.pages import Page, Window
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadEntry:
    """Somebody of staff has read something of a number: by which root fields, when, from where."""

    id: UUID
    msisdn: str
    at: datetime
    principal: str
    role: str
    what: tuple[str, ...]
    address: str | None = None
    request_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFilter:
    """Which reads: of a number, or by a principal; from an instant until another, the latter excluded."""

    msisdn: str | None = None
    principal: str | None = None
    since: datetime | None = None
    until: datetime | None = None


class Reads(Protocol):
    """Keeps the log of reads."""

    async def add(self, entries: Sequence[ReadEntry]) -> None:
        """Add entries, all of one request."""
        ...

    async def reads(self, which: ReadFilter, window: Window) -> Page[ReadEntry]:
        """List reads, newest first."""
        ...
