"""Looking the ledger up for screens: a subscriber's statement, and what moved its main balance (G-LEDGER)."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple, Protocol
from uuid import UUID

from domain.advances.loan import AdvanceLoan
from domain.buckets import Ref
from domain.ledger.top_up import TopUp
from domain.ledger.transfer import Reason
from domain.money import VND
from domain.ports.lookups.pages import Page, Window
from domain.renewals.renewal import Renewal
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass


class Cause(NamedTuple):
    """What moved money, and where that is kept: a renewal (its refund too), a top-up or an advance."""

    kind: type[Renewal] | type[TopUp] | type[AdvanceLoan]
    ref: Ref


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A movement of a main balance, what it then was, and what moved it."""

    id: UUID
    at: datetime
    what: str
    amount: VND
    balance: VND
    cause: Ref

    @property
    def caused_by(self) -> Cause | None:
        """Tell what moved it; nothing has where it is the balance that was taken over."""
        reason = Reason(self.what)
        if reason is Reason.OPENING_BALANCE:
            return None
        if reason is Reason.TOP_UP:
            return Cause(TopUp, self.cause)
        return Cause(AdvanceLoan if reason is Reason.ADVANCE_REFUND else Renewal, self.cause)


class LedgerLookups(Protocol):
    """Tells movements."""

    async def statement(
        self, subscriber: Subscriber, since: date | None, until: date | None, window: Window
    ) -> Page[StatementLine]:
        """List the movements of a main balance, from a day until another, the latter excluded."""
        ...

    async def causes(self, causes: Sequence[Cause]) -> Sequence[Renewal | TopUp | AdvanceLoan | None]:
        """Find what moved money, in the order asked for."""
        ...

    async def statement_line(self, ref: Ref, subscriber_id: UUID | None = None) -> StatementLine | None:
        """Find a movement of a main balance, one subscriber's only where its id is given."""
        ...

    async def top_up(self, ref: Ref) -> TopUp | None:
        """Find a top-up."""
        ...
