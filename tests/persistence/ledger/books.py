"""Books that are kept without waiting for an hour: whatever is recorded may be summed up and closed at once."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

from domain.advances.loan import AdvanceLoan
from domain.catalogue.bundle import Bundle
from domain.ledger.accounts import Account
from domain.ledger.closed_day import ClosedDay
from domain.money import VND
from domain.ports.closed_days import ClosedDayLookups
from domain.subscribers.subscriber import Billing, Operator
from domain.subscribers.subscriber_report import SubscriberReport
from domain.usecases.advances.confirm_advance import ConfirmCommand
from domain.usecases.advances.request_advance import AdvanceCommand
from domain.usecases.common.idempotency import Result
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from domain.usecases.ledger.close_day import CloseDay, CloseDayCommand
from persistence.lookups.ledger.closed_days import PostgresClosedDayLookups
from persistence.lookups.ledger.periods import PostgresPeriods
from persistence.work import PostgresWorks
from tests.persistence.installation import Installation
from tests.usecases.requests import LONG_AGO, by, in_date, made, on_record, renewal

DAY = timedelta(days=1)
NOBODY_WAITS = timedelta()
VIETTEL = "84961234567"


@dataclass(frozen=True, slots=True)
class Books:
    """An installation, its closing, and a key for each request."""

    installed: Installation
    close_day: CloseDay
    lookups: ClosedDayLookups
    keys: "count[int]"

    @property
    def today(self) -> date:
        return self.installed.clock.now().date()

    async def close(self, day: date, who: str = "worker") -> Result[ClosedDay]:
        return await self.close_day(who, CloseDayCommand(day=day))

    async def closed(self, day: date) -> ClosedDay:
        return made(await self.close(day))

    async def sum_up(self) -> None:
        """Close the period that has been until now."""
        await PostgresPeriods(self.installed.pool, NOBODY_WAITS).close()

    async def ready(self) -> None:
        """Put a payer with a card on record, and somebody who may be advanced something."""
        await on_record(self.installed.service)
        await in_date(self.installed.service)
        report = SubscriberReport(
            msisdn=VIETTEL,
            operator=Operator.VIETTEL,
            billing=Billing.PREPAID,
            activated_on=LONG_AGO,
            average_monthly_top_up=100_000,
        )
        made(await self.installed.service.upsert_subscriber(report))

    async def renew(self) -> None:
        made(await self.installed.service.renew(by(self.key()), renewal()))

    async def top_up(self, amount: VND, msisdn: str = VIETTEL) -> None:
        made(await self.installed.service.top_up(by(self.key()), TopUpCommand(msisdn=msisdn, amount=amount)))

    async def advance(self, quantity: int = 50) -> AdvanceLoan:
        advances = self.installed.service.advances
        asked = AdvanceCommand(msisdn=VIETTEL, bundle=Bundle.DATA, quantity=quantity)
        loan = made(await advances.request(by(self.key()), asked))
        return made(await advances.confirm(by(self.key()), ConfirmCommand(advance=loan.ref)))

    async def may_be_advanced(self) -> bool:
        """Tell whether S-Plus offers anything at present."""
        offers = await self.installed.service.advances.offers(VIETTEL)
        return not offers.refusals

    async def balances(self, as_of: date | None = None) -> dict[Account, VND]:
        held = {each.account: each.balance for each in await self.lookups.balances(as_of)}
        assert sum(held.values()) == 0
        return held

    def key(self) -> str:
        return f"books {next(self.keys)}"


def books_of(installed: Installation) -> Books:
    """Keep the books of an installation."""
    lookups = PostgresClosedDayLookups(installed.pool)
    works = PostgresWorks(installed.pool, sandbox_cards=True, now=installed.clock.now)
    close_day = CloseDay(works, PostgresPeriods(installed.pool, NOBODY_WAITS), lookups, installed.clock)
    return Books(installed, close_day, lookups, count())
