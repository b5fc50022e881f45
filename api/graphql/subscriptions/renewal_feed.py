"""Following renewals: one statement a tick for all who follow in this process, however many they are."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Protocol

import structlog

from domain.buckets import Ref
from domain.renewals.renewal import ActivationStatus, Renewal, RenewalStatus

TICK = 1.0
"""Seconds between two looks at the database."""
_ENDED = frozenset({RenewalStatus.ABANDONED, RenewalStatus.REFUNDED})
_DONE = frozenset({ActivationStatus.ACKNOWLEDGED, ActivationStatus.REJECTED})
log = structlog.get_logger()


class Finder(Protocol):
    """Finds renewals."""

    async def renewals_at(self, refs: Sequence[Ref]) -> Sequence[Renewal]:
        """Find many by where they are kept."""
        ...


def is_over(renewal: Renewal) -> bool:
    """Tell whether nothing more will happen to a renewal by itself."""
    return renewal.status in _ENDED or renewal.activation in _DONE


class RenewalFeed:
    """Looks for all; a follower that is slow is told the newest state and none of those it missed."""

    def __init__(self, finder: Finder, tick: float = TICK) -> None:
        self._finder = finder
        self.tick = tick
        self._slots: dict[Ref, set[asyncio.Queue[Renewal]]] = {}
        self._looking: asyncio.Task[None] | None = None

    async def follow(self, ref: Ref) -> AsyncIterator[Renewal]:
        """Tell of a renewal now and at every change, until it is over."""
        slot: asyncio.Queue[Renewal] = asyncio.Queue(1)
        self._slots.setdefault(ref, set()).add(slot)
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look())
        seen: Renewal | None = None
        try:
            while seen is None or not is_over(seen):
                renewal = await slot.get()
                if seen is None or (renewal.status, renewal.activation) != (seen.status, seen.activation):
                    seen = renewal
                    yield renewal
        finally:
            self._slots[ref].discard(slot)
            if not self._slots[ref]:
                del self._slots[ref]

    async def _look(self) -> None:
        """Look as long as somebody follows; a database that is away is asked again at the next tick."""
        while self._slots:
            try:
                for renewal in await self._finder.renewals_at(list(self._slots)):
                    for slot in self._slots.get(renewal.ref, ()):
                        if slot.full():
                            slot.get_nowait()
                        slot.put_nowait(renewal)
            except Exception as fault:  # noqa: BLE001 - whatever it is, followers are not cut off for it
                log.warning("watching", error=repr(fault))
            await asyncio.sleep(self.tick)
