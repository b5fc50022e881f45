"""Loading the demo data through the use cases: once, and never over what is on record."""

from contextlib import suppress
from dataclasses import dataclass
from uuid import NAMESPACE_OID

from api.demo.data import DemoData, read_demo
from api.demo.day import load_advance, load_payment
from api.demo.promotions import load_promotions
from api.demo.renewals import When
from api.demo.service import Reject, Service
from api.demo.steps import PRINCIPAL, add_card, add_subscriber, register, renew
from domain.buckets import Ref
from domain.months import local_day
from domain.ports.repositories.keys import Key, KeyTakenError


@dataclass(slots=True)
class DemoSummary:
    """How many numbers were put on record, renewals made, cards registered, lines enrolled, customers of the day."""

    subscribers: int = 0
    cards: int = 0
    renewals: int = 0
    registrations: int = 0
    enrolments: int = 0
    customers: int = 0


async def load_demo(service: Service, reject: Reject) -> DemoSummary:
    """Load the demo data, unless that was done before; what is on record already is left as it is.

    `reject` has the sandbox reject the activations of the card that shows it.
    """
    data, summary, now = read_demo(), DemoSummary(), service.clock.now()
    loaded = Key(PRINCIPAL, f"demo:loaded:{data.fingerprint}", "load_demo", "")
    async with service.works() as work:
        if await work.keys.find(loaded) is not None:
            return summary
    known = await _on_record(service, data)
    for subscriber in data.subscribers:
        summary.subscribers += await add_subscriber(service, subscriber, now, known)
    for card in data.cards:
        summary.cards += await add_card(service, card, local_day(now), known, reject)
    for renewal in data.renewals:
        summary.renewals += await renew(service, renewal, When(renewal.when).instant(now, local_day(now)))
    for registration in data.registrations:
        summary.registrations += await register(service, registration)
    summary.enrolments = await load_promotions(service)
    for payment in data.payments:
        summary.customers += await load_payment(service, payment, now, reject)
    for advance in data.advances:
        summary.customers += await load_advance(service, advance, now)
    with suppress(KeyTakenError):  # somebody else has loaded it at the same time
        async with service.works() as work:
            await work.keys.settle(loaded, Ref(0, NAMESPACE_OID))  # it has made all of it, and nothing in particular
            await work.commit()
    return summary


async def _on_record(service: Service, data: DemoData) -> frozenset[str]:
    """Tell which of the numbers are on record already."""
    payers = [each.msisdn for each in data.subscribers if await service.lookups.subscriber(each.msisdn)]
    cards = [each.number for each in data.cards if await service.lookups.card(each.number)]
    return frozenset((*payers, *cards))
