"""Top-ups."""

from typing import Protocol

from domain.buckets import Ref
from domain.ledger.top_up import TopUp
from domain.ledger.transfer import Transfer


class TopUps(Protocol):
    """Keeps top-ups."""

    async def record(self, top_up: TopUp, transfers: tuple[Transfer, ...]) -> None:
        """Write a top-up with the money it moves."""
        ...

    async def find(self, ref: Ref) -> TopUp:
        """Find a top-up that is on record."""
        ...
