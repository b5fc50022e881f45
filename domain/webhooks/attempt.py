"""An attempt to deliver."""

from datetime import datetime

from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One attempt: its number, when it began, in real time, how long it took, and what came of it.

    `status` is that of the answer, None where none came; `error` says why it failed.
    """

    number: int
    at: datetime
    milliseconds: int
    status: int | None = None
    error: str | None = None
    excerpt: str | None = None
