"""A chunk of rows on its way into the database, in one transaction, and what became of them."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from domain.refusal import Refusal
from persistence.connections.pool import Session
from persistence.importing.fields.shape import Shape
from persistence.importing.files.lines import Row
from persistence.importing.files.trouble import LOST_ZERO, unreadable

Report = TypeVar("Report")


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that was not taken, and why; a `warning` where it may be right, and somebody has to look at it."""

    row: Row
    refusals: tuple[Refusal, ...]
    warning: bool = False


@dataclass(slots=True)
class Outcome:
    """How many rows added, changed or left what is on record, and those that were not taken."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    rejects: list[Reject] = field(default_factory=list)

    def count(self, *, added: bool, changed: bool) -> None:
        """Count a row that was taken."""
        self.added += added
        self.changed += changed and not added
        self.unchanged += not (added or changed)

    def reject(self, row: Row, refusals: tuple[Refusal, ...]) -> None:
        """Leave a row out, for these reasons."""
        self.rejects.append(Reject(row, refusals))

    def set_aside(self, row: Row, name: str, number: str, known: str) -> None:
        """Leave a row out whose card number differs by a leading zero from one on record."""
        refusal = unreadable(LOST_ZERO, name, number=number, known=known)
        self.rejects.append(Reject(row, (refusal,), warning=True))

    def read(
        self, rows: Sequence[Row], shape: Shape[Report], refusals_of: Callable[[Report], Iterator[Refusal]]
    ) -> Iterator[tuple[Row, Report]]:
        """Read rows, and reject those that cannot be meant whatever is on record."""
        for row in rows:
            report = shape.read(row)
            refusals = report if isinstance(report, tuple) else tuple(refusals_of(report))
            if isinstance(report, tuple) or refusals:
                self.reject(row, refusals)
            else:
                yield row, report


class MovedError(Exception):
    """Somebody else put one of these numbers on record meanwhile: the chunk is to be decided again."""


Take = Callable[[Session, Sequence[Row], datetime], Awaitable[Outcome]]
"""Takes a chunk within a transaction.

Raises:
    MovedError: where its decisions no longer hold; nothing of it may be committed then.
"""
