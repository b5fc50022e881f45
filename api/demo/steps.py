"""The steps of loading the demo data: each harms nothing where it was taken before."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from api.demo.cards import DemoCard
from api.demo.registrations import DemoRegistration
from api.demo.renewals import DemoRenewal
from api.demo.service import Reject, Service, StandingClock
from api.demo.subscribers import DemoSubscriber
from domain.months import local_day
from domain.ports.outside.card_system import CardSystemUnavailableError
from domain.usecases.common.command import Asked
from domain.usecases.customers.top_up_main_balance import TopUpCommand

PRINCIPAL = "demo"

BEFORE_ANY_RENEWAL = timedelta(days=62)


async def add_subscriber(service: Service, subscriber: DemoSubscriber, now: datetime, known: frozenset[str]) -> bool:
    """Put a subscriber on record; its money comes once, also where a load before this one was stopped half-way."""
    if subscriber.msisdn not in known:
        await service.upsert_subscriber(subscriber.report(local_day(now)))
    if subscriber.top_up:
        top_up = replace(service.top_up, clock=StandingClock(now - BEFORE_ANY_RENEWAL))
        command = TopUpCommand(msisdn=subscriber.msisdn, amount=subscriber.top_up)
        await top_up(Asked(PRINCIPAL, f"demo:top-up:{subscriber.msisdn}"), command)
    return subscriber.msisdn not in known


async def add_card(service: Service, card: DemoCard, today: date, known: frozenset[str], reject: Reject) -> bool:
    """Put a card on record."""
    if card.number in known:
        return False
    await service.upsert_card(card.upsert(today))
    if card.rejects_activation:
        await reject(card.number)
    return True


async def renew(service: Service, renewal: DemoRenewal, at: datetime) -> bool:
    """Renew as if at an instant; where the rules of that time refuse it, there is one thing less to show."""
    clock = StandingClock(at)
    renewing = replace(service.renew, clock=clock, look_up=replace(service.renew.look_up, clock=clock))
    try:
        settled = await renewing(Asked(PRINCIPAL, f"demo:renewal:{renewal.payer}:{renewal.card}"), renewal.command)
    except CardSystemUnavailableError:  # no sandbox: the real card system does not know these cards
        return False
    return settled.made is not None and not settled.replayed


async def register(service: Service, registration: DemoRegistration) -> bool:
    """Have a card renewed by itself, unless the rules of the day refuse it."""
    asked = Asked(PRINCIPAL, f"demo:registration:{registration.payer}:{registration.card}")
    try:
        settled = await service.auto_renewals.register(asked, registration.command)
    except CardSystemUnavailableError:  # no sandbox: the real card system does not know this card
        return False
    return settled.made is not None and not settled.replayed
