"""Loading the demo data through the use cases: once, and never over what is on record."""

from contextlib import suppress
from dataclasses import dataclass

from api.demo.data import DemoData, read_demo
from api.demo.service import Service
from api.demo.steps import PRINCIPAL, add_card, add_subscriber, register, renew
from domain.buckets import bucket_of
from domain.months import local_day
from domain.ports.repositories.keys import Key, KeyTakenError
from persistence.connections.pool import Session
from persistence.repositories.keys import PostgresKeys

ON_RECORD = """
SELECT msisdn AS number FROM subscriber WHERE (bucket, msisdn) IN (SELECT * FROM unnest($1::smallint[], $2::text[]))
 UNION ALL
SELECT number FROM decoder_card WHERE (bucket, number) IN (SELECT * FROM unnest($1::smallint[], $2::text[]))
"""


@dataclass(slots=True)
class DemoSummary:
    """How many numbers were put on record, how many renewals were made and how many cards registered."""

    subscribers: int = 0
    cards: int = 0
    renewals: int = 0
    registrations: int = 0


async def load_demo(service: Service) -> DemoSummary:
    """Load the demo data, unless that was done before; what is on record already is left as it is."""
    data, summary, now = read_demo(), DemoSummary(), service.clock.now()
    loaded = Key(PRINCIPAL, f"demo:loaded:{data.fingerprint}", "load_demo", "")
    async with service.pool.acquire() as connection:
        if await PostgresKeys(connection).find(loaded) is not None:
            return summary
        known = await _on_record(connection, data)
    for subscriber in data.subscribers:
        summary.subscribers += await add_subscriber(service, subscriber, now, known)
    for card in data.cards:
        summary.cards += await add_card(service, card, local_day(now), known)
    for renewal in data.renewals:
        summary.renewals += await renew(service, renewal, now)
    for registration in data.registrations:
        summary.registrations += await register(service, registration)
    async with service.pool.acquire() as connection:
        with suppress(KeyTakenError):  # somebody else has loaded it at the same time
            await PostgresKeys(connection).settle(loaded, None)
    return summary


async def _on_record(connection: Session, data: DemoData) -> frozenset[str]:
    numbers = [each.msisdn for each in data.subscribers] + [each.number for each in data.cards]
    found = await connection.fetch(ON_RECORD, [bucket_of(number) for number in numbers], numbers)
    return frozenset(row["number"] for row in found)
