"""Whom to renew next: each measurement goes on where the last one may have stopped."""

from itertools import count


class Crowd:
    """Deals out first persons; a measurement has its part of all before it meets those of the next one."""

    def __init__(self, people: int, parts: int) -> None:
        self.people = people
        self._size = people // parts
        self._parts = count()

    def first(self) -> int:
        """Give the first person of one more measurement."""
        return next(self._parts) * self._size % self.people
