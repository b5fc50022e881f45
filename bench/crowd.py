"""Whom to renew next: each measurement goes on where the last one may have stopped."""

from itertools import count

from bench.scale import Scale

PARTS = 10


class Crowd:
    """Deals out first persons; a measurement has a tenth of all before it meets those of the next one."""

    def __init__(self, scale: Scale) -> None:
        self.people = scale.people
        self._parts = count()

    def first(self) -> int:
        """Give the first person of one more measurement."""
        return next(self._parts) * self.people // PARTS % self.people
