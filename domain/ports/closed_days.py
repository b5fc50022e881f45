"""Closed days of the ledger: closing them, and looking them up with what has moved since (G-LEDGER)."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple, Protocol
from uuid import UUID

from domain.ledger.accounts import Account, AccountBalance
from domain.ledger.closed_day import ClosedDay, DayDifference
from domain.ledger.transfer import Reason
from domain.money import VND
from domain.ports.lookups.ledger import Cause
from domain.ports.lookups.pages import Page, Window
from domain.values import dataclass


class Standing(NamedTuple):
    """How far closing has come: the first and the last closed day, and the first day of what waits for its close."""

    first_closed: date | None
    last_closed: date | None
    first_waiting: date | None


class ClosedDays(Protocol):
    """Closes days, one process at a time."""

    async def lock(self) -> Standing:
        """Keep others from closing until this is committed, and tell how far closing has come."""
        ...

    async def close(self, day: ClosedDay) -> ClosedDay:
        """Take in what waits of a day and of those before it, and give the closed day with its lines."""
        ...

    async def find(self, day: date) -> ClosedDay | None:
        """Find a closed day."""
        ...


class LedgerPeriods(Protocol):
    """Sums up what was recorded, so that nothing that is recorded later belongs to it."""

    async def close(self) -> None:
        """Sum up what was recorded until a while ago; nothing happens where another does."""
        ...

    async def under_way(self, day: date) -> bool:
        """Tell whether something of a day, or of one before it, was recorded so lately that no sum has it."""
        ...

    async def differences(self, day: date) -> Sequence[DayDifference]:
        """Compare what the ledger moved on a day with what each service has on record; reads what moved on it."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class MovementFilter:
    """Which movements: of an account, from a business day until another, itself excluded, for a reason, by cause."""

    account: Account
    since: date
    until: date
    reason: Reason | None = None
    cause_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Movement:
    """A transfer; `at` is when it moved, `recorded_at` when it was written down, `caused_by` what moved it."""

    id: UUID
    debit: Account
    credit: Account
    amount: VND
    reason: Reason
    at: datetime
    recorded_at: datetime
    cause_id: UUID
    caused_by: Cause | None


class ClosedDayLookups(Protocol):
    """Tells closed days, and balances and movements by what days have closed."""

    async def closed_day(self, day: date) -> ClosedDay | None:
        """Find a closed day."""
        ...

    async def closed_days(self, window: Window) -> Page[ClosedDay]:
        """List closed days, the newest first."""
        ...

    async def balances(self, as_of: date | None = None) -> Sequence[AccountBalance]:
        """Tell every account's balance at the end of a day as it is known now, or at present; all in one snapshot."""
        ...

    async def movements(self, which: MovementFilter, window: Window) -> Page[Movement]:
        """List transfers, those written down last first."""
        ...
