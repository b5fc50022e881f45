"""What a file is about, and what became of its rows."""

from dataclasses import dataclass
from enum import StrEnum

from persistence.importing.chunk import Outcome


class Kind(StrEnum):
    """What a file is about."""

    SUBSCRIBERS = "subscribers"
    CARDS = "cards"


@dataclass(slots=True)
class ImportSummary:
    """What became of a file's rows; `unchanged` said nothing new, `rejected` are in the file of rejects."""

    rows: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0

    def count(self, outcome: Outcome) -> None:
        """Add a chunk."""
        self.rows += outcome.added + outcome.changed + outcome.unchanged + len(outcome.rejected)
        self.added += outcome.added
        self.changed += outcome.changed
        self.unchanged += outcome.unchanged
        self.rejected += len(outcome.rejected)
