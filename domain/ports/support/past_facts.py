"""Facts of a past instant, as they were then known (K-SUPPORT)."""

from datetime import date, datetime
from typing import Protocol

from domain.ports.facts import Preview


class PastFacts(Protocol):
    """Reads facts as they were known at an instant."""

    async def read_at(self, card_number: str, msisdn: str | None, since: date, at: datetime) -> Preview:
        """Read a card and a payer with its payments since a day, as they stood at an instant; None where unknown."""
        ...
