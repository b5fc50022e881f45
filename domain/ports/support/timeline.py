"""Timelines: everything that happened to a subscriber or a card, in one order, from what is on record."""

from typing import Protocol

from domain.buckets import Ref
from domain.ports.lookups.pages import Page, Window
from domain.support.timeline import Event, TimelineFilter


class TimelineLookups(Protocol):
    """Reads timelines; a page costs the same however long the history is."""

    async def of_subscriber(self, subscriber: Ref, msisdn: str, which: TimelineFilter, window: Window) -> Page[Event]:
        """List what happened to a subscriber, newest first."""
        ...

    async def of_card(self, card: Ref, number: str, which: TimelineFilter, window: Window) -> Page[Event]:
        """List what happened to a card, newest first."""
        ...
