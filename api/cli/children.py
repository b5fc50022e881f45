"""Child processes that are watched: whoever ends, or is heard of no more, is started again after a growing pause."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

import structlog

START = 120.0
"""Seconds that a child may take until it is heard of for the first time: on a busy machine that is long."""

SILENCE = 30.0
"""Seconds after which a child that has been heard of counts as hung."""

FIRST, LONGEST = 0.5, 60.0
"""Seconds of the pauses before a child is started again: twice as long each time, until one has lived for long."""

log = structlog.get_logger()


class Child(Protocol):
    """A process."""

    @property
    def pid(self) -> int | None:
        """Its number."""
        ...

    @property
    def exitcode(self) -> int | None:
        """How it ended; None while it lives."""
        ...

    def start(self) -> None:
        """Start it."""
        ...

    def kill(self) -> None:
        """End it at once."""
        ...

    def join(self) -> None:
        """Wait for its end."""
        ...

    def heard(self) -> bool | None:
        """Tell without waiting whether it has been heard of since; None where it is not one that is to be heard of."""
        ...


Kind = TypeVar("Kind", bound=Child)


@dataclass(slots=True)
class Watched(Generic[Kind]):
    """A child and those that replace it."""

    name: str
    make: Callable[[], Kind]
    clock: Callable[[], float] = time.monotonic
    child: Kind = field(init=False)
    served: bool = False
    """Whether one was ever heard of: before that, one that ends cannot serve at all."""
    _pause: float = FIRST
    _again_at: float | None = None
    _started_at: float = 0.0
    _heard_at: float | None = None

    def start(self) -> None:
        """Start a child."""
        child = self.make()
        child.start()
        self.replace(child)

    def replace(self, child: Kind) -> None:
        """Look after another one from now on, which has just been started."""
        self.child = child
        self._started_at, self._heard_at, self._again_at = self.clock(), None, None

    def look(self) -> None:
        """See how it is, and start another where it is time."""
        now = self.clock()
        if self._again_at is not None:
            if now >= self._again_at:
                self.start()
                log.warning("a process was started again", name=self.name, pid=self.child.pid)
            return
        if self.child.exitcode is None and not self._hangs(now):
            return
        hung = self.child.exitcode is None
        self.child.kill()
        self.child.join()
        if now - self._started_at > LONGEST:
            self._pause = FIRST
        log.error(
            "a process has ended", name=self.name, pid=self.child.pid, status=self.child.exitcode, hung=hung,
            again_in_seconds=self._pause,
        )  # fmt: skip
        self._again_at, self._pause = now + self._pause, min(self._pause * 2, LONGEST)

    def _hangs(self, now: float) -> bool:
        heard = self.child.heard()
        if heard:
            self._heard_at, self.served = now, True
        if heard is None:
            self.served = True
            return False
        return now - self._started_at > START if self._heard_at is None else now - self._heard_at > SILENCE
