"""Looking the ledger up for screens: a subscriber's statement, and every account's balance (G-LEDGER)."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from domain.ledger.accounts import AccountBalance
from domain.money import VND
from domain.ports.lookups.pages import Page, Window
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A movement of a main balance, and what it then was."""

    id: UUID
    at: datetime
    what: str
    amount: VND
    balance: VND


class LedgerLookups(Protocol):
    """Tells movements and balances."""

    async def statement(
        self, subscriber: Subscriber, since: date | None, until: date | None, window: Window
    ) -> Page[StatementLine]:
        """List the movements of a main balance, from a day until another, the latter excluded."""
        ...

    async def ledger(self) -> Sequence[AccountBalance]:
        """Tell every account's balance, all in one snapshot."""
        ...
