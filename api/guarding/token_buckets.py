"""How often somebody may ask: token buckets, each kept as the one instant at which it is full again."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

MOST_KEPT = 50_000
"""Buckets of one kind; a flood from more addresses than that makes room by forgetting those that are full."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many requests a second in the long run, and so many at once."""

    per_second: float
    burst: int


class Buckets:
    """The buckets of one process, one for each key."""

    def __init__(self, rate: Rate, now: Callable[[], float] = monotonic) -> None:
        self._step = 1 / rate.per_second
        self._room = self._step * (rate.burst - 1) + 1e-9
        self._now = now
        self._full_at: dict[str, float] = {}

    def __len__(self) -> int:
        return len(self._full_at)

    def wait(self, key: str) -> float:
        """Tell in how many seconds a request would be let in."""
        return max(self._full_at.get(key, 0.0) - self._now() - self._room, 0.0)

    def take(self, key: str) -> float:
        """Let one request in, or tell in how many seconds to come again; what is refused takes nothing."""
        if (seconds := self.wait(key)) > 0:
            return seconds
        now = self._now()
        full_at = max(self._full_at.get(key, now), now)
        if key not in self._full_at and len(self._full_at) >= MOST_KEPT:
            self._make_room(now)
        self._full_at[key] = full_at + self._step
        return 0.0

    def _make_room(self, now: float) -> None:
        """Forget the buckets that are full; where that is not enough, the half that was first seen."""
        kept = {key: full_at for key, full_at in self._full_at.items() if full_at > now}
        if len(kept) > MOST_KEPT // 2:
            kept = dict(list(kept.items())[len(kept) // 2 :])
        self._full_at = kept
