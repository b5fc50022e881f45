"""Timelines in PostgreSQL: a page in one statement, in the order of the instants at which things happened."""

from datetime import datetime
from uuid import UUID

import asyncpg

from domain.buckets import Ref
from domain.ports.lookups.pages import BadCursorError, Page, Window
from domain.support.timeline import Cause, CauseKind, Event, TimelineFilter, TimelineKind
from persistence.connections.pool import Row
from persistence.lookups.pages import NEWEST_ID, from_cursor, page
from persistence.lookups.support.timeline_of_cards import OF_CARD
from persistence.lookups.support.timeline_of_subscribers import OF_SUBSCRIBER


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
        limits = (kinds, which.since, which.until, *_behind(name, window), window.first + 1)
        return page(name, await self._pool.fetch(sql, *place, *limits), window, _event_of, key="cursor")


def _behind(name: str, window: Window) -> tuple[datetime | None, UUID, str | None]:
    """Tell the instant, id and source behind which a page begins."""
    if window.after is None:
        return None, NEWEST_ID, None
    try:
        instant, identity, source = from_cursor(name, window.after).rsplit(" ", 2)
        return datetime.fromisoformat(instant), UUID(identity), source
    except ValueError as error:
        raise BadCursorError from error


def _event_of(row: Row) -> Event:
    ref = Ref(row["cause_bucket"], row["cause_id"]) if row["cause_bucket"] is not None else None
    return Event(
        kind=TimelineKind(row["kind"]),
        id=row["id"],
        source=row["source"],
        at=row["at"],
        text=row["text"],
        told=row["told"],
        cause=Cause(CauseKind(row["cause"]), ref) if ref else None,
    )
