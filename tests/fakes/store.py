"""The store in memory: what was committed, and the lock that lets one unit of work in at a time."""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta

from tests.fakes.records import Records


class GuardError(Exception):
    """The store does not let this be written, as the database would not."""


@dataclass(slots=True)
class FakeStore:
    """Keeps what was committed; `watch` is the outbox's time, which a test moves on."""

    records: Records = field(default_factory=Records)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    watch: timedelta = timedelta()
