"""Timelines in PostgreSQL: a page in one statement, in the order in which things were recorded."""

import asyncpg

from domain.buckets import Ref
from domain.ports.lookups.pages import Page, Window
from domain.support.timeline import Cause, CauseKind, Event, TimelineFilter, TimelineKind
from persistence.connections.pool import Row
from persistence.lookups.pages import id_after, page
from persistence.lookups.support.timeline_sql import OF_CARD, OF_SUBSCRIBER


class PostgresTimelines:
    """Reads timelines."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def of_subscriber(self, subscriber: Ref, msisdn: str, which: TimelineFilter, window: Window) -> Page[Event]:
        """List what happened to a subscriber, newest first."""
        return await self._page("timeline", OF_SUBSCRIBER, (*subscriber, msisdn), which, window)

    async def of_card(self, card: Ref, number: str, which: TimelineFilter, window: Window) -> Page[Event]:
        """List what happened to a card, newest first."""
        return await self._page("card timeline", OF_CARD, (*card, number), which, window)

    async def _page(
        self, name: str, sql: str, place: tuple[object, ...], which: TimelineFilter, window: Window
    ) -> Page[Event]:
        kinds = sorted(which.kinds) or None
        limits = (id_after(name, window), kinds, which.since, which.until, window.first + 1)
        return page(name, await self._pool.fetch(sql, *place, *limits), window, _event_of)


def _event_of(row: Row) -> Event:
    ref = Ref(row["cause_bucket"], row["cause_id"]) if row["cause_bucket"] is not None else None
    return Event(
        kind=TimelineKind(row["kind"]),
        id=row["id"],
        at=row["at"],
        text=row["text"],
        told=row["told"],
        cause=Cause(CauseKind(row["cause"]), ref) if ref else None,
    )
