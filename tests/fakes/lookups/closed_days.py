"""Closed days in memory: what was not taken in yet waits in the order in which it was written down."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from domain.ledger.accounts import Account, AccountBalance
from domain.ledger.closed_day import ClosedDay, DayDifference, DayLine, net
from domain.months import local_day
from domain.ports.closed_days import Movement, MovementFilter, Standing
from domain.ports.lookups.pages import Page, Window
from tests.fakes.kept import Moved
from tests.fakes.records import Records
from tests.fakes.store import FakeStore


class FakeClosedDays:
    """Closes days."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def lock(self) -> Standing:
        closed = sorted(self._records.closed_days)
        waiting = [local_day(moved.at) for moved in _waiting(self._records).values()]
        return Standing(closed[0] if closed else None, closed[-1] if closed else None, min(waiting, default=None))

    async def close(self, day: ClosedDay) -> ClosedDay:
        waiting = _waiting(self._records)
        mine = {place: moved for place, moved in waiting.items() if local_day(moved.at) <= day.day}
        closed = replace(day, lines=_lines(list(mine.values())))
        self._records.closed_days[day.day] = closed
        self._records.taken_in.update(dict.fromkeys(mine))
        return closed

    async def find(self, day: date) -> ClosedDay | None:
        return self._records.closed_days.get(day)


class FakeLedger:
    """Tells closed days and balances; a period is over at once."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    async def close(self) -> None:
        """Do nothing: whatever is on record waits for its day."""

    async def under_way(self, day: date) -> bool:  # noqa: ARG002 - what is recorded here is recorded
        return False

    async def differences(self, day: date) -> Sequence[DayDifference]:  # noqa: ARG002 - what is in memory adds up
        return ()

    async def closed_day(self, day: date) -> ClosedDay | None:
        return self._store.records.closed_days.get(day)

    async def closed_days(self, window: Window) -> Page[ClosedDay]:
        newest = sorted(self._store.records.closed_days.items(), reverse=True)
        mine = [each for each in newest if window.after is None or each[0].isoformat() < window.after]
        items = tuple((day.isoformat(), closed) for day, closed in mine[: window.first])
        return Page(items, more=len(mine) > window.first)

    async def balances(self, as_of: date | None = None) -> Sequence[AccountBalance]:
        moved = [each for each in self._store.records.transfers if as_of is None or local_day(each.at) <= as_of]
        found = {each.account: each.balance for each in net(_lines(moved))}
        return [AccountBalance(account, found.get(account, 0)) for account in Account]

    async def movements(self, which: MovementFilter, window: Window) -> Page[Movement]:
        found = [
            _movement(moved, place)
            for place, moved in enumerate(self._store.records.transfers)
            if which.account in (moved.transfer.debit, moved.transfer.credit)
            and which.since <= local_day(moved.at) < which.until
        ]
        return Page(tuple((str(each.id), each) for each in found[::-1][: window.first]), more=len(found) > window.first)


def _waiting(records: Records) -> dict[int, Moved]:
    return {place: moved for place, moved in enumerate(records.transfers) if place not in records.taken_in}


def _lines(moved: Sequence[Moved]) -> tuple[DayLine, ...]:
    amounts, counts = Counter[tuple[object, ...]](), Counter[tuple[object, ...]]()
    for each in moved:
        key = (local_day(each.at), each.transfer.debit, each.transfer.credit, each.transfer.reason)
        amounts[key] += each.transfer.amount
        counts[key] += 1
    names = ("of_day", "debit", "credit", "reason")
    return tuple(
        DayLine(**dict(zip(names, key, strict=True)), amount=amounts[key], movements=counts[key])  # type: ignore[arg-type]
        for key in sorted(amounts, key=str)
    )


def _movement(moved: Moved, place: int) -> Movement:
    what = moved.transfer
    identity = UUID(int=place)
    return Movement(
        identity, what.debit, what.credit, what.amount, what.reason, moved.at, moved.at, what.cause_id, None
    )
