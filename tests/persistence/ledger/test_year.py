"""A year is lived through: each day closed, each month archived, and every sum explained at its end (G-LEDGER)."""

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from itertools import count
from pathlib import Path

import pytest

from domain.advances.loan import AdvanceLoan
from domain.catalogue.bundle import Bundle
from domain.catalogue.package import ProductLine
from domain.ledger.accounts import Account
from domain.ledger.closed_day import LedgerService
from domain.money import VND
from domain.months import Term
from domain.ports.lookups.pages import Window
from domain.subscribers.subscriber import Billing, Operator
from domain.subscribers.subscriber_report import SubscriberReport
from domain.usecases.advances.confirm_advance import ConfirmCommand
from domain.usecases.advances.request_advance import AdvanceCommand
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from persistence.lookups.ledger.archive.reading import balances_as_of, checked
from tests.persistence.ledger.archives import archived, settle
from tests.persistence.ledger.books import DAY, Books
from tests.usecases.requests import LONG_AGO, by, in_date, made, on_record, renewal

BEGINS = date(2024, 4, 1)
MONTHLY = 30
"""Days after which a card is renewed again."""


@dataclass(slots=True)
class Town:
    """Payers with a card each, some who are advanced bundles, and what all of them did, counted by hand."""

    books: Books
    cards: int
    debtors: int
    keep: timedelta
    folder: Path
    keys: "count[int]" = field(default_factory=count)
    topped_up: VND = 0
    paid: VND = 0
    fees: VND = 0
    renewals: int = 0
    granted: VND = 0
    gone: dict[str, int] = field(default_factory=dict)
    ends: dict[date, dict[Account, VND]] = field(default_factory=dict)

    async def settles_in(self) -> None:
        service = self.books.installed.service
        self.books.installed.clock.turn_to(BEGINS)
        for number in range(self.cards):
            await on_record(service, _payer(number), balance=0)
            await in_date(service, _card(number), package="TIEN_LOI", line=ProductLine.MYK, expires_on=BEGINS)
        for number in range(self.debtors):
            report = SubscriberReport(
                msisdn=_debtor(number),
                operator=Operator.VIETTEL,
                billing=Billing.PREPAID,
                activated_on=LONG_AGO,
                average_monthly_top_up=100_000,
            )
            made(await service.upsert_subscriber(report))

    async def lives(self, days: int, archive_every: int) -> None:
        """Live through some days, close each early on the next, and archive now and then."""
        for day in (BEGINS + DAY * passed for passed in range(days)):
            self.books.installed.clock.turn_to(day)
            for number in range(day.toordinal() % MONTHLY, self.cards, MONTHLY):
                await self._renews(number)
            for number in range(day.toordinal() % 7, self.debtors, 7):
                await self._is_advanced(number)
            self.books.installed.clock.turn_to(day + DAY, time(1, 30))
            closed = await self.books.close_day.due("worker")
            assert closed is not None
            assert (closed.day, closed.differences, closed.late) == (day, (), ())
            if (day - BEGINS).days % archive_every == archive_every - 1:
                await self._archives(day)

    async def _renews(self, number: int) -> None:
        service, payer = self.books.installed.service, _payer(number)
        await self._tops_up(payer, 100_000 + number)
        command = renewal("TIEN_LOI", Term.P1M, card=_card(number), payer=payer)
        done = made(await service.renew(by(self._key()), command))
        self.renewals, self.paid, self.fees = self.renewals + 1, self.paid + done.price, self.fees + done.fee

    async def _is_advanced(self, number: int) -> None:
        """Repay what was advanced a week ago, and be advanced the same again."""
        debtor, advances = _debtor(number), self.books.installed.service.advances
        owed = await self.books.installed.ask(OWED, debtor)
        if owed:
            await self._tops_up(debtor, owed)
        asked = AdvanceCommand(msisdn=debtor, bundle=Bundle.DATA, quantity=50)
        loan: AdvanceLoan = made(await advances.request(by(self._key()), asked))
        self.granted += made(await advances.confirm(by(self._key()), ConfirmCommand(advance=loan.ref))).price

    async def _tops_up(self, msisdn: str, amount: VND) -> None:
        made(await self.books.installed.service.top_up(by(self._key()), TopUpCommand(msisdn=msisdn, amount=amount)))
        self.topped_up += amount

    async def _archives(self, day: date) -> None:
        self.ends[day] = await self.books.balances(day)
        await settle(self.books)
        done = await archived(self.books, self.folder, day - self.keep)
        assert done.stayed == 0
        for table, rows in done.gone.items():
            self.gone[table] = self.gone.get(table, 0) + rows

    def _key(self) -> str:
        return f"town {next(self.keys)}"


OWED = "SELECT sum(price - repaid)::bigint FROM advance WHERE msisdn = $1 AND status = 'OUTSTANDING'"


async def test_some_weeks_are_explained_to_the_dong(books: Books, tmp_path: Path) -> None:
    """G-LEDGER, S-BOOK: forty days of thirty cards, archived every ten."""
    town = Town(books, cards=30, debtors=3, keep=timedelta(days=10), folder=tmp_path)
    await _explained(town, days=40, archive_every=10)


@pytest.mark.proof
async def test_a_year_of_a_thousand_cards_is_explained_to_the_dong(books: Books, tmp_path: Path) -> None:
    """G-LEDGER, S-BOOK: twelve thousand renewals, archived every month."""
    town = Town(books, cards=1_000, debtors=50, keep=timedelta(days=60), folder=tmp_path)
    await _explained(town, days=365, archive_every=30)


async def _explained(town: Town, days: int, archive_every: int) -> None:
    """Live, and compare what was counted by hand with what ledger, closed days and archive say."""
    books, began = town.books, await town.books.balances()
    await town.settles_in()
    await town.lives(days, archive_every)
    last = BEGINS + DAY * (days - 1)
    now = await books.balances()
    moved = {account: now[account] - began[account] for account in Account}
    assert moved[Account.TOP_UPS_RECEIVED] == town.topped_up
    assert (moved[Account.OWED_TO_TELEVISION], moved[Account.FEE_REVENUE]) == (-town.paid, -town.fees)
    assert moved[Account.ADVANCE_SALES] == -town.granted
    assert -now[Account.MAIN_BALANCES] == await books.installed.ask("SELECT sum(main_balance) FROM subscriber")
    await _closed_days_say_so(town, days)
    for day, end in (town.ends | {last: now}).items():
        told = await balances_as_of(books.installed.pool, town.folder, day)
        assert {each.account: each.by_archive for each in told} == await books.balances(day)
        assert {each.account: each.by_closed_days - began[each.account] for each in told} == {
            account: end[account] - began[account] for account in Account
        }
    assert {"transfer", "renewal", "activation", "message", "idempotency_key"} <= town.gone.keys()
    left = await books.installed.ask("SELECT count(*) FROM renewal")
    assert left + town.gone["renewal"] == town.renewals
    assert sum(part.rows for part in checked(town.folder)) == sum(town.gone.values())


async def _closed_days_say_so(town: Town, days: int) -> None:
    """Every day is closed once, and all of them together hold all that moved."""
    closed, after = [], None
    while True:
        page = await town.books.lookups.closed_days(Window(100, after))
        closed += [each for _, each in page.items if each.day >= BEGINS]
        if not page.more:
            break
        after = page.items[-1][0]
    assert sorted(each.day for each in closed) == [BEGINS + DAY * passed for passed in range(days)]
    sums = {
        service: sum(each.amount for day in closed for each in day.services if each.service is service)
        for service in LedgerService
    }
    assert sums[LedgerService.RENEWALS] == town.paid + town.fees
    lines = [line for day in closed for line in day.lines]
    assert sum(line.amount for line in lines if line.debit is Account.TOP_UPS_RECEIVED) == town.topped_up


def _payer(number: int) -> str:
    return f"8490{number:07}"


def _card(number: int) -> str:
    return f"22{number:09}"


def _debtor(number: int) -> str:
    return f"8496{number:07}"
