"""Whether this process may change anything: it knows the schema, and the disk of the database takes more."""

from dataclasses import dataclass

import asyncpg


@dataclass(slots=True)
class Fitness:
    """What the last look at the database said, and what writing has met since."""

    moved: bool = False
    """The schema was migrated to one that does not serve this version: nothing is written any more."""

    full: bool = False
    """The database has said that its disk is full, and has taken nothing since."""

    def saw(self, error: BaseException | None) -> None:
        """Take notice of what ended a unit of work."""
        if error is not None and isinstance(error.__cause__ or error, asyncpg.DiskFullError):
            self.full = True
