"""What a file is about, and what became of its rows."""

from dataclasses import dataclass
from enum import StrEnum

from persistence.importing.outcome import Outcome


class Kind(StrEnum):
    """What a file is about."""

    SUBSCRIBERS = "subscribers"
    CARDS = "cards"
    BALANCES = "balances"
    PAYMENTS = "payments"
    REGISTRATIONS = "registrations"


@dataclass(slots=True)
class ImportSummary:
    """What became of a file's rows; `unchanged` said nothing new.

    The `rejected` are in the file of rejects, and so are those `set_aside`, which may be right.
    """

    rows: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0
    set_aside: int = 0

    @property
    def left_out(self) -> int:
        """How many rows were not taken."""
        return self.rejected + self.set_aside

    def count(self, outcome: Outcome) -> None:
        """Add a chunk."""
        warnings = sum(reject.warning for reject in outcome.rejects)
        self.rows += outcome.added + outcome.changed + outcome.unchanged + len(outcome.rejects)
        self.added += outcome.added
        self.changed += outcome.changed
        self.unchanged += outcome.unchanged
        self.rejected += len(outcome.rejects) - warnings
        self.set_aside += warnings
