"""Look-ups of advances, from what was committed: as plain as the statements they stand for are not."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from domain.advances.book import BookDay
from domain.advances.exposure import AGES, RETURNS, AgedDebt, Recovered
from domain.advances.granted_bundle import GrantedBundle
from domain.advances.loan import AdvanceLoan, AdvanceStatus
from domain.advances.standing import Standing
from domain.advances.trial import Tried
from domain.buckets import Ref
from domain.catalogue.bundle import Bundle
from domain.ledger.accounts import Account
from domain.ledger.advance_book import DayMovement, book_of
from domain.money import VND
from domain.months import local_day
from domain.ports.lookups.advances import AdvanceFilter
from domain.ports.lookups.pages import Page, Window
from tests.fakes.records import Records, open_loans_of
from tests.fakes.store import FakeStore


class FakeAdvanceLookups:
    """Answers screens about advances; a cursor is a place in the list."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    @property
    def _records(self) -> Records:
        return self._store.records

    async def standing(self, msisdn: str) -> Standing | None:
        subscriber = self._records.subscriber_of(msisdn)
        return Standing(subscriber, open_loans_of(self._records, subscriber.id)) if subscriber else None

    async def advance(self, ref: Ref) -> AdvanceLoan | None:
        return self._records.loans.get(ref.id)

    async def advances(self, which: AdvanceFilter, now: datetime, window: Window) -> Page[AdvanceLoan]:
        loans = [each.as_of(now) for each in self._records.loans.values() if _asked_for(each.as_of(now), which)]
        return _paged(sorted(loans, key=lambda loan: (loan.requested_at, loan.id), reverse=True), window)

    async def advances_of(self, subscribers: Sequence[Ref], window: Window) -> list[Page[AdvanceLoan]]:
        return [self._page(owner.id, window) for owner in subscribers]

    async def owed(self, subscribers: Sequence[Ref]) -> list[VND]:
        return [sum(loan.owed for loan in open_loans_of(self._records, owner.id)) for owner in subscribers]

    async def bundles(self, subscribers: Sequence[Ref]) -> list[tuple[GrantedBundle, ...]]:
        kept = self._records.bundles
        return [tuple(kept[owner.id, each] for each in Bundle if (owner.id, each) in kept) for owner in subscribers]

    async def book(self, since: date, until: date) -> Sequence[BookDay]:
        moved = [
            DayMovement(local_day(each.at), each.transfer.debit, each.transfer.credit, each.transfer.amount)
            for each in self._records.transfers
            if each.transfer.reason.startswith("ADVANCE") and local_day(each.at) < until
        ]
        return book_of(moved, since, until)

    async def exposure(self, today: date) -> Sequence[AgedDebt]:
        groups: dict[tuple[int, Bundle, VND], list[AdvanceLoan]] = defaultdict(list)
        for loan in self._records.loans.values():
            if loan.status is AdvanceStatus.OUTSTANDING and loan.granted_at is not None:
                age = max((today - local_day(loan.granted_at)).days, 0)
                reached = max(days for days in (0, *AGES) if days <= age)
                groups[reached, loan.bundle, loan.ground.ceiling].append(loan)
        return [
            AgedDebt(
                days_from=days,
                bundle=bundle,
                ceiling=ceiling,
                advances=len(loans),
                outstanding=sum(loan.owed for loan in loans),
                overdue=sum(loan.owed for loan in loans if loan.overdue_since is not None),
            )
            for (days, bundle, ceiling), loans in sorted(groups.items())
        ]

    async def recovery(self, since: date, until: date) -> Sequence[Recovered]:
        groups: dict[tuple[date, Bundle, VND], list[AdvanceLoan]] = defaultdict(list)
        for loan in self._granted(since, until):
            if loan.status is not AdvanceStatus.REFUNDED and loan.granted_at is not None:
                day = local_day(loan.granted_at)
                groups[day - timedelta(days=day.weekday()), loan.bundle, loan.ground.ceiling].append(loan)
        return [
            Recovered(
                week=week,
                bundle=bundle,
                ceiling=ceiling,
                advances=len(loans),
                granted=sum(loan.price for loan in loans),
                within_1=sum(self._back(loan, RETURNS[0]) for loan in loans),
                within_7=sum(self._back(loan, RETURNS[1]) for loan in loans),
                within_30=sum(self._back(loan, RETURNS[2]) for loan in loans),
                so_far=sum(loan.repaid for loan in loans),
            )
            for (week, bundle, ceiling), loans in sorted(groups.items())
        ]

    async def peaks(self, months: Sequence[int], averages: Sequence[VND], since: date, until: date) -> Sequence[Tried]:
        highest: dict[UUID, AdvanceLoan] = {}
        for loan in self._granted(since, until):
            known = highest.get(loan.subscriber_id)
            if known is None or (loan.owed_after or 0, loan.granted_at) > (known.owed_after or 0, known.granted_at):
                highest[loan.subscriber_id] = loan
        groups: dict[tuple[int, VND, VND], list[AdvanceLoan]] = defaultdict(list)
        for loan in highest.values():
            reached = max(each for each in months if each <= loan.ground.months_active)
            average = max(each for each in averages if each <= loan.ground.average_monthly_top_up)
            groups[reached, average, loan.ground.ceiling].append(loan)
        return [
            Tried(
                months_active=reached,
                average_monthly_top_up=average,
                ceiling=ceiling,
                subscribers=len(loans),
                peak=sum(loan.owed_after or 0 for loan in loans),
            )
            for (reached, average, ceiling), loans in groups.items()
        ]

    def _page(self, subscriber_id: UUID, window: Window) -> Page[AdvanceLoan]:
        loans = [loan for loan in self._records.loans.values() if loan.subscriber_id == subscriber_id]
        return _paged(sorted(loans, key=lambda loan: loan.id, reverse=True), window)

    def _granted(self, since: date, until: date) -> list[AdvanceLoan]:
        loans = self._records.loans.values()
        return [loan for loan in loans if loan.granted_at and since <= local_day(loan.granted_at) < until]

    def _back(self, loan: AdvanceLoan, days: int) -> VND:
        if loan.granted_at is None:
            return 0
        end = loan.granted_at + timedelta(days=days)
        moved = (each for each in self._records.transfers if each.transfer.cause_id == loan.id and each.at < end)
        return sum(each.transfer.amount for each in moved if each.transfer.debit is Account.TOP_UPS_RECEIVED)


def _asked_for(loan: AdvanceLoan, which: AdvanceFilter) -> bool:
    day = local_day(loan.requested_at)
    return (
        which.status in (None, loan.status)
        and which.overdue in (None, loan.overdue_since is not None)
        and which.bundle in (None, loan.bundle)
        and which.ceiling in (None, loan.ground.ceiling)
        and (which.since is None or day >= which.since)
        and (which.until is None or day < which.until)
    )


def _paged(loans: Sequence[AdvanceLoan], window: Window) -> Page[AdvanceLoan]:
    begin = int(window.after) + 1 if window.after else 0
    listed = list(enumerate(loans))[begin : begin + window.first]
    return Page(tuple((str(place), loan) for place, loan in listed), more=len(loans) > begin + window.first)
