"""A day at work, so that whoever opens the console sees one: customers who pay, who may not, and who owe an advance."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from api.demo.cards import DemoCard
from api.demo.renewals import DemoRenewal
from api.demo.service import Reject, Service, StandingClock
from api.demo.steps import PRINCIPAL, add_card, add_subscriber, renew
from api.demo.subscribers import ENOUGH, DemoSubscriber
from domain.catalogue.bundle import Bundle
from domain.money import VND
from domain.months import instant_of, local_day
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Operator
from domain.usecases.advances.confirm_advance import ConfirmNewestCommand
from domain.usecases.advances.request_advance import AdvanceCommand
from domain.usecases.common.command import Asked
from domain.usecases.customers.top_up_main_balance import TopUpCommand


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPayment:
    """Somebody who renews a card today, or is refused; `share` is how much of the day so far was over."""

    msisdn: str
    card: str
    share: float
    package: str = "TRON_VEN"
    term: str = "P1M"
    top_up: VND = 2_000_000
    usage: VND = ENOUGH
    flagged: bool = False
    card_status: str = CardStatus.ACTIVE

    @property
    def payer(self) -> DemoSubscriber:
        """Who pays."""
        return DemoSubscriber(
            msisdn=self.msisdn, name="", shows="", usage=self.usage, flagged=self.flagged, top_up=self.top_up
        )

    @property
    def paid_for(self) -> DemoCard:
        """What is paid for."""
        return DemoCard(
            number=self.card, name="", shows="", status=self.card_status, package=self.package, expires_in_days=9
        )

    @property
    def renewal(self) -> DemoRenewal:
        """The renewal."""
        return DemoRenewal(payer=self.msisdn, card=self.card, package=self.package, term=self.term)

    def instant(self, now: datetime) -> datetime:
        """Tell when it was."""
        midnight = instant_of(local_day(now))
        return midnight + self.share * (now - midnight)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoAdvance:
    """Somebody who was advanced a bundle some days ago, and what was topped up since."""

    msisdn: str
    bundle: str
    quantity: int
    days_ago: int
    then_top_up: VND = 0

    @property
    def debtor(self) -> DemoSubscriber:
        """Who owes it."""
        return DemoSubscriber(msisdn=self.msisdn, name="", shows="", operator=Operator.VIETTEL)


async def load_payment(service: Service, each: DemoPayment, now: datetime, reject: Reject) -> bool:
    """Put both on record and renew; tell whether the customer was new."""
    known = await _known(service, each.msisdn)
    today = local_day(now)
    new = await add_subscriber(service, each.payer, now, known)
    known_card = frozenset({each.card}) if await service.lookups.card(each.card) else frozenset[str]()
    await add_card(service, each.paid_for, today, known_card, reject)
    await renew(service, each.renewal, each.instant(now))
    return new


async def load_advance(service: Service, each: DemoAdvance, now: datetime) -> bool:
    """Put somebody on record, grant the advance and credit what came since; tell whether the customer was new."""
    new = await add_subscriber(service, each.debtor, now, await _known(service, each.msisdn))
    clock, key = StandingClock(now - timedelta(days=each.days_ago)), f"demo:advance:{each.msisdn}"
    command = AdvanceCommand(msisdn=each.msisdn, bundle=Bundle(each.bundle), quantity=each.quantity)
    await replace(service.advances.request, clock=clock)(Asked(PRINCIPAL, key), command)
    confirm = replace(service.advances.confirm, clock=clock)
    await confirm(Asked(PRINCIPAL, f"{key}:confirmed"), ConfirmNewestCommand(msisdn=each.msisdn))
    if each.then_top_up:
        top_up = replace(service.top_up, clock=StandingClock(now - timedelta(days=1)))
        await top_up(Asked(PRINCIPAL, f"{key}:repaid"), TopUpCommand(msisdn=each.msisdn, amount=each.then_top_up))
    return new


async def _known(service: Service, msisdn: str) -> frozenset[str]:
    return frozenset({msisdn}) if await service.lookups.subscriber(msisdn) else frozenset()
