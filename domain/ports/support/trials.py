"""Past attempts with the facts as then known, chunk by chunk."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.support.trial import PastAttempt, Place


class TrialLookups(Protocol):
    """Reads past attempts."""

    async def count(self, since: datetime, until: datetime) -> int:
        """Count attempts, successful and refused."""
        ...

    async def attempts(
        self, since: datetime, until: datetime, behind: Place | None, most: int, months: int
    ) -> Sequence[tuple[Place, PastAttempt]]:
        """List attempts in their order, successful and refused, behind a place, each with the facts as then known.

        Payments are those of the attempt's month and of so many before.
        """
        ...
