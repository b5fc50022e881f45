"""A chunk of rows on its way into the database, in one transaction, and what became of them."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from domain.refusal import Refusal
from persistence.connections.pool import Session
from persistence.importing.files.row import Row


@dataclass(slots=True)
class Outcome:
    """How many rows added, changed or left what is on record, and those that were not taken."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: list[tuple[Row, tuple[Refusal, ...]]] = field(default_factory=list)

    def count(self, *, added: bool, changed: bool) -> None:
        """Count a row that was taken."""
        self.added += added
        self.changed += changed and not added
        self.unchanged += not (added or changed)


class MovedError(Exception):
    """Somebody else put one of these numbers on record meanwhile: the chunk is to be decided again."""


Take = Callable[[Session, Sequence[Row], datetime], Awaitable[Outcome]]
"""Takes a chunk within a transaction.

Raises:
    MovedError: where its decisions no longer hold; nothing of it may be committed then.
"""
