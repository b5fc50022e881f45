"""Remembering for a few seconds what would otherwise be looked up at every request."""

from collections.abc import Callable
from time import monotonic
from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")

MOST_KEPT = 4096


class TtlCache(Generic[Key, Value]):
    """Keeps values for some seconds, and never more than a bounded number of them."""

    def __init__(self, seconds: float, now: Callable[[], float] = monotonic) -> None:
        self._seconds = seconds
        self._now = now
        self._kept: dict[Key, tuple[float, Value]] = {}

    def find(self, key: Key) -> Value | None:
        """Find what is kept and still good."""
        kept = self._kept.get(key)
        return kept[1] if kept is not None and kept[0] > self._now() else None

    def keep(self, key: Key, value: Value) -> None:
        """Keep a value; where there is no room everything else is forgotten, for it can be looked up again."""
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[key] = (self._now() + self._seconds, value)

    def forget(self, key: Key) -> None:
        """Forget a value before its time."""
        self._kept.pop(key, None)
