"""Listing the audit log: what was noted, and the renewals and top-ups that carry their author themselves."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from heapq import merge
from typing import NamedTuple
from uuid import UUID

import asyncpg

from domain.audit.author import Author
from domain.audit.entry import AuditEntry
from domain.audit.plain import plain
from domain.buckets import Ref
from domain.ledger.top_up import TopUp
from domain.months import instant_of
from domain.ports.lookups.audit import AuditFilter, KeptEntry
from domain.ports.lookups.pages import Page, Window
from persistence.connections.pool import Row
from persistence.lookups.pages import time_after, to_cursor
from persistence.lookups.support.audit_sql import (
    AUDITED_RENEWALS,
    AUDITED_TOP_UPS,
    ENTRIES,
    FIND_AUDITED_RENEWAL,
    FIND_AUDITED_TOP_UP,
    FIND_ENTRY,
)
from persistence.rows.authors import author_of
from persistence.rows.parties import renewal_of


class _Listed(NamedTuple):
    at: datetime
    id: UUID
    cursor: str
    entry: AuditEntry


class AuditLogLookups:
    """Answers auditors."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def audit_log(self, which: AuditFilter, window: Window) -> Page[KeptEntry]:
        """List entries, newest first, of whichever table keeps them."""
        kind, ref = which.subject or (None, (None, None))
        days = [day and instant_of(day) for day in (which.since, which.until)]
        place = (*time_after("audit", window), window.first + 1)
        from_where = (which.kind, which.request_id, which.address)
        values = (which.principal, which.operation, *days, kind, *ref, *place, *from_where)
        found = await asyncio.gather(
            self._listed(ENTRIES, values, _noted),
            self._listed(AUDITED_RENEWALS, values, _renewal),
            self._listed(AUDITED_TOP_UPS, values, _top_up),
        )
        newest = list(merge(*found, key=lambda each: (each.at, each.id), reverse=True))
        items = tuple(
            (to_cursor("audit", each.cursor), KeptEntry(each.id, each.entry)) for each in newest[: window.first]
        )
        return Page(items, more=len(newest) > window.first)

    async def entry(self, ref: Ref) -> KeptEntry | None:
        """Find an entry, in whichever table keeps it."""
        for sql, read in ((FIND_ENTRY, _noted), (FIND_AUDITED_RENEWAL, _renewal), (FIND_AUDITED_TOP_UP, _top_up)):
            if (row := await self._pool.fetchrow(sql, *ref)) is not None:
                return KeptEntry(row["id"], read(row))
        return None

    async def _listed(self, sql: str, values: tuple[object, ...], read: Callable[[Row], AuditEntry]) -> list[_Listed]:
        rows = await self._pool.fetch(sql, *values)
        return [_Listed((entry := read(row)).at, row["id"], row["cursor"], entry) for row in rows]


def _noted(row: Row) -> AuditEntry:
    said = ("principal", "role", "operation", "address", "request_id", "user_agent")
    return AuditEntry(
        author=Author(**{name: row[name] for name in said}),
        at=row["at"],
        kind=row["kind"],
        subject=Ref(row["bucket"], row["subject_id"]),
        input=row["input"],
        before=row["before"],
        after=row["after"],
    )


def _renewal(row: Row) -> AuditEntry:
    """Tell of a renewal what was asked for, and what was made of it, as it now is; there was none before."""
    renewal = renewal_of(row)
    asked = ("payer_msisdn", "card_number", "package", "extra_rooms", "term")
    return AuditEntry(
        author=author_of(row["asked_by"]),
        at=renewal.requested_at,
        kind="Renewal",
        subject=renewal.ref,
        input=plain({name: row[name] for name in asked}),
        before=None,
        after=plain(renewal),
    )


def _top_up(row: Row) -> AuditEntry:
    names = ("id", "subscriber_id", "msisdn", "amount", "repaid", "at")
    top_up = TopUp(**{name: row[name] for name in names})
    return AuditEntry(
        author=author_of(row["asked_by"]),
        at=top_up.at,
        kind="TopUp",
        subject=top_up.ref,
        input=plain({"msisdn": top_up.msisdn, "amount": top_up.amount}),
        before=None,
        after=plain(top_up),
    )
