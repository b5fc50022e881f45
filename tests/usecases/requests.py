"""What the tests of the use cases ask for, showing only what matters there."""

from datetime import date, datetime, time
from typing import Protocol

from api.wiring.use_cases import UseCases
from domain.catalogue.package import ProductLine
from domain.money import VND
from domain.months import Term, instant_of
from domain.refusal import Refusal, Rule
from domain.subscribers.card_upsert import CardUpsert
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Billing, LineStatus, Operator
from domain.subscribers.subscriber_report import SubscriberReport
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Made, Result
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from domain.usecases.renewals.renew_from_main_balance import RenewCommand
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN

BEFORE_HEAVY = date(2022, 6, 10)
"""A day with a limit on the month and on cards, but no rule yet on heavy spenders."""

TODAY = date(2024, 3, 15)
"""A day on which every rule but the oldest forms of them is in force."""

TOO_LATE = instant_of(date(2024, 3, 16), time(12, 0, 1))
"""More than a day after noon of today."""

LONG_AGO = date(2015, 1, 1)
IN_DATE = date(2024, 4, 20)


def by(key: str = "key-1", principal: str = "app") -> Asked:
    """Ask under a key."""
    return Asked(principal, key)


def renewal(
    package: str = "TRON_VEN",
    term: Term = Term.P1M,
    *,
    card: str = CARD_NUMBER,
    payer: str = MSISDN,
    extra_rooms: int = 0,
) -> RenewCommand:
    """Ask for a renewal."""
    return RenewCommand(payer_msisdn=payer, card_number=card, package=package, extra_rooms=extra_rooms, term=term)


async def on_record(  # noqa: PLR0913 - a test names the one thing that matters to it
    service: UseCases,
    msisdn: str = MSISDN,
    *,
    balance: VND = 50_000_000,
    operator: Operator = Operator.MOBIFONE,
    billing: Billing = Billing.PREPAID,
    status: LineStatus = LineStatus.ACTIVE,
    activated_on: date = LONG_AGO,
    usage: VND = 100_000,
    flagged: bool = False,
) -> None:
    """Put a payer on record whom no rule refuses, unless a test says otherwise."""
    report = SubscriberReport(
        msisdn=msisdn,
        operator=operator,
        billing=billing,
        status=status,
        activated_on=activated_on,
        basic_usage_30_days=usage,
        flagged_for_abuse=flagged,
    )
    made(await service.upsert_subscriber(report))
    if balance:
        made(await service.top_up(by(f"top-up {msisdn}"), TopUpCommand(msisdn=msisdn, amount=balance)))


async def in_date(
    service: UseCases,
    number: str = CARD_NUMBER,
    *,
    package: str = "TRON_VEN",
    expires_on: date | None = IN_DATE,
    status: CardStatus = CardStatus.ACTIVE,
    line: ProductLine = ProductLine.DTH_OTT,
    extra_rooms: int = 0,
    observed_at: datetime | None = None,
) -> None:
    """Put a card on record that may be renewed, unless a test says otherwise."""
    upsert = CardUpsert(
        number=number,
        product_line=line,
        status=status,
        package=package,
        extra_rooms=extra_rooms,
        expires_on=expires_on,
        observed_at=observed_at,
    )
    made(await service.upsert_card(upsert))


def made(settled: Result[Made]) -> Made:
    """Give what was made, insisting that nothing refused it."""
    assert settled.refusals == ()
    assert settled.made is not None
    return settled.made


class Refusing(Protocol):
    """Whatever may refuse."""

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """Why."""
        ...


def rules(settled: Refusing) -> set[Rule]:
    """Give the rules that refuse."""
    return {refusal.rule for refusal in settled.refusals}


def fields(settled: Result[Made]) -> list[str | None]:
    """Give the fields at fault, insisting that nothing was made."""
    assert settled.made is None
    return [refusal.field for refusal in settled.refusals]
