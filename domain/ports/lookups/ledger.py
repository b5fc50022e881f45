"""Looking the ledger up for screens: a subscriber's statement, and every account's balance (G-LEDGER)."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from domain.buckets import Ref
from domain.ledger.accounts import AccountBalance
from domain.ledger.top_up import TopUp
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

    async def statement_line(self, ref: Ref, subscriber_id: UUID | None = None) -> StatementLine | None:
        """Find a movement of a main balance, one subscriber's only where its id is given."""
        ...

    async def top_up(self, ref: Ref) -> TopUp | None:
        """Find a top-up."""
        ...
