"""What the demo data says, read from `data/demo.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from hashlib import blake2b
from typing import Any

from domain.catalogue.package import ProductLine
from domain.money import VND
from domain.months import Term, instant_of, month_start
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Billing, LineStatus, Operator
from domain.usecases.renew_from_main_balance import RenewCommand
from domain.usecases.upsert_decoder_card import CardUpsert
from domain.usecases.upsert_subscriber import SubscriberReport
from persistence.seed import DATA

FILE = DATA / "demo.toml"

LONG_AGO = 1_000
"""Days since activation of whoever is not to be too young."""

ENOUGH = 150_000
"""Basic usage in đồng of whoever is not to have too little."""

USAGE_IS_LATE = timedelta(days=3)

MIDDLE = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class DemoLine:
    """A number of the demo data, what it is called and the one situation that it shows."""

    number: str
    name: str
    shows: str


class When(StrEnum):
    """The month in which a renewal was made."""

    MONTH_BEFORE = "MONTH_BEFORE"
    THIS_MONTH = "THIS_MONTH"

    def instant(self, now: datetime, today: date) -> datetime:
        """Tell the instant: now, or noon in the middle of the month before."""
        return now if self is When.THIS_MONTH else instant_of(month_start(today, -1) + MIDDLE, time(12))


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoSubscriber:
    """A subscriber; what is not said is as the rules like it."""

    msisdn: str
    name: str
    shows: str
    operator: str = Operator.MOBIFONE
    billing: str = Billing.PREPAID
    status: str = LineStatus.ACTIVE
    activated_days_ago: int = LONG_AGO
    usage: VND = ENOUGH
    flagged: bool = False
    top_up: VND = 0

    def report(self, today: date) -> SubscriberReport:
        """Say what the operator would."""
        return SubscriberReport(
            msisdn=self.msisdn,
            operator=Operator(self.operator),
            billing=Billing(self.billing),
            status=LineStatus(self.status),
            activated_on=today - timedelta(days=self.activated_days_ago),
            basic_usage_30_days=self.usage,
            basic_usage_as_of=today - USAGE_IS_LATE,
            flagged_for_abuse=self.flagged,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoCard:
    """A card; what is not said is as the rules like it."""

    number: str
    name: str
    shows: str
    product_line: str = ProductLine.DTH_OTT
    status: str = CardStatus.ACTIVE
    package: str | None = None
    extra_rooms: int = 0
    expires_in_days: int | None = None
    rejects_activation: bool = False

    def upsert(self, today: date) -> CardUpsert:
        """Say what the television company would."""
        days = self.expires_in_days
        return CardUpsert(
            number=self.number,
            product_line=ProductLine(self.product_line),
            status=CardStatus(self.status),
            package=self.package,
            extra_rooms=self.extra_rooms,
            expires_on=None if days is None else today + timedelta(days=days),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoRenewal:
    """A renewal made when the data is loaded, as if in its month."""

    payer: str
    card: str
    package: str
    term: str
    when: str

    @property
    def command(self) -> RenewCommand:
        """Ask for it."""
        term = Term(self.term)
        return RenewCommand(
            payer_msisdn=self.payer, card_number=self.card, package=self.package, extra_rooms=0, term=term
        )


@dataclass(frozen=True, slots=True)
class DemoData:
    """All of it, with a fingerprint that tells whether this very data was loaded before."""

    subscribers: tuple[DemoSubscriber, ...]
    cards: tuple[DemoCard, ...]
    renewals: tuple[DemoRenewal, ...]
    fingerprint: str


def read_demo() -> DemoData:
    """Read the file that comes along."""
    content = FILE.read_bytes()
    said: Mapping[str, list[dict[str, Any]]] = tomllib.loads(content.decode())
    return DemoData(
        tuple(DemoSubscriber(**each) for each in said["subscribers"]),
        tuple(DemoCard(**each) for each in said["cards"]),
        tuple(DemoRenewal(**each) for each in said["renewals"]),
        blake2b(content, digest_size=8).hexdigest(),
    )


def describe_demo() -> tuple[DemoLine, ...]:
    """List what each number shows, subscribers first."""
    data = read_demo()
    return (
        *(DemoLine(each.msisdn, each.name, each.shows) for each in data.subscribers),
        *(DemoLine(each.number, each.name, each.shows) for each in data.cards),
    )
