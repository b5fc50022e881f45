"""Loading the demo data through the use cases: once, and never over what is on record."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Protocol

import asyncpg

from domain.buckets import bucket_of
from domain.months import local_day
from domain.ports.card_system import CardSystemUnavailableError
from domain.ports.clock import Clock
from domain.ports.keys import Key, KeyTakenError
from domain.usecases.command import Asked
from domain.usecases.renew_from_main_balance import RenewFromMainBalance
from domain.usecases.top_up import TopUpCommand, TopUpMainBalance
from domain.usecases.upsert_decoder_card import UpsertDecoderCard
from domain.usecases.upsert_subscriber import UpsertSubscriber
from persistence.demo_data import DemoCard, DemoData, DemoRenewal, DemoSubscriber, When, describe_demo, read_demo
from persistence.repositories.keys import PostgresKeys

__all__ = ["DemoSummary", "describe_demo", "load_demo"]

ON_RECORD = """
SELECT msisdn AS number FROM subscriber WHERE (bucket, msisdn) IN (SELECT * FROM unnest($1::smallint[], $2::text[]))
 UNION ALL
SELECT number FROM decoder_card WHERE (bucket, number) IN (SELECT * FROM unnest($1::smallint[], $2::text[]))
"""

REJECT_ACTIVATIONS = "UPDATE sandbox_card SET rejects_activation = true WHERE (bucket, number) = ($1, $2)"

PRINCIPAL = "demo"

BEFORE_ANY_RENEWAL = timedelta(days=62)


class Service(Protocol):
    """What loading asks for: the use cases, the business clock and the database."""

    @property
    def pool(self) -> "asyncpg.Pool[asyncpg.Record]":
        """The connections."""
        ...

    @property
    def clock(self) -> Clock:
        """The business clock."""
        ...

    @property
    def upsert_subscriber(self) -> UpsertSubscriber:
        """Keeps the record of subscribers."""
        ...

    @property
    def upsert_card(self) -> UpsertDecoderCard:
        """Keeps the record of cards."""
        ...

    @property
    def top_up(self) -> TopUpMainBalance:
        """Credits top-ups."""
        ...

    @property
    def renew(self) -> RenewFromMainBalance:
        """Renews."""
        ...


@dataclass(slots=True)
class DemoSummary:
    """How many numbers were put on record, and how many renewals were made."""

    subscribers: int = 0
    cards: int = 0
    renewals: int = 0


@dataclass(frozen=True, slots=True)
class StandingClock:
    """Tells one instant, so that something is done as if then."""

    instant: datetime

    def now(self) -> datetime:
        """Tell the instant."""
        return self.instant


async def load_demo(service: Service) -> DemoSummary:
    """Load the demo data, unless that was done before; what is on record already is left as it is."""
    data, summary, now = read_demo(), DemoSummary(), service.clock.now()
    loaded = Key(PRINCIPAL, f"demo:loaded:{data.fingerprint}", "load_demo", "")
    async with service.pool.acquire() as connection:
        if await PostgresKeys(connection).find(loaded) is not None:
            return summary
        known = await _on_record(connection, data)
    for subscriber in data.subscribers:
        summary.subscribers += await _add_subscriber(service, subscriber, now, known)
    for card in data.cards:
        summary.cards += await _add_card(service, card, local_day(now), known)
    for renewal in data.renewals:
        summary.renewals += await _renew(service, renewal, now)
    async with service.pool.acquire() as connection:
        with suppress(KeyTakenError):  # somebody else has loaded it at the same time
            await PostgresKeys(connection).settle(loaded, None)
    return summary


async def _on_record(connection: "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]", data: DemoData) -> frozenset[str]:
    numbers = [each.msisdn for each in data.subscribers] + [each.number for each in data.cards]
    found = await connection.fetch(ON_RECORD, [bucket_of(number) for number in numbers], numbers)
    return frozenset(row["number"] for row in found)


async def _add_subscriber(service: Service, subscriber: DemoSubscriber, now: datetime, known: frozenset[str]) -> bool:
    """Put a subscriber on record; its money comes once, also where a load before this one was stopped half-way."""
    if subscriber.msisdn not in known:
        await service.upsert_subscriber(subscriber.report(local_day(now)))
    if subscriber.top_up:
        top_up = replace(service.top_up, clock=StandingClock(now - BEFORE_ANY_RENEWAL))
        command = TopUpCommand(msisdn=subscriber.msisdn, amount=subscriber.top_up)
        await top_up(Asked(PRINCIPAL, f"demo:top-up:{subscriber.msisdn}"), command)
    return subscriber.msisdn not in known


async def _add_card(service: Service, card: DemoCard, today: date, known: frozenset[str]) -> bool:
    if card.number in known:
        return False
    await service.upsert_card(card.upsert(today))
    if card.rejects_activation:
        await service.pool.execute(REJECT_ACTIVATIONS, bucket_of(card.number), card.number)
    return True


async def _renew(service: Service, renewal: DemoRenewal, now: datetime) -> bool:
    """Renew as if in the renewal's month; where the rules of that time refuse it, there is one thing less to show."""
    clock = StandingClock(When(renewal.when).instant(now, local_day(now)))
    renew = replace(service.renew, clock=clock, look_up=replace(service.renew.look_up, clock=clock))
    try:
        settled = await renew(Asked(PRINCIPAL, f"demo:renewal:{renewal.payer}:{renewal.card}"), renewal.command)
    except CardSystemUnavailableError:  # no sandbox: the real card system does not know these cards
        return False
    return settled.made is not None and not settled.replayed
