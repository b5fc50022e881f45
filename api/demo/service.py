"""What loading the demo data asks for, and a clock for what is done as if at another time."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.ports.clock import Clock
from domain.ports.lookups.screens import Lookups
from domain.ports.work import Works
from domain.usecases.advances.confirm_advance import ConfirmAdvance
from domain.usecases.advances.request_advance import RequestAdvance
from domain.usecases.auto_renewals.register_auto_renewal import RegisterAutoRenewal
from domain.usecases.customers.top_up_main_balance import TopUpMainBalance
from domain.usecases.customers.upsert_decoder_card import UpsertDecoderCard
from domain.usecases.customers.upsert_subscriber import UpsertSubscriber
from domain.usecases.promotions.answer_sms import AnswerPromotionSms
from domain.usecases.promotions.change_package import ChangePackage
from domain.usecases.promotions.enrol_in_promotion import EnrolInPromotion
from domain.usecases.promotions.publish_promotion import PublishPromotion
from domain.usecases.promotions.report_usage import ReportPromotionUsage
from domain.usecases.promotions.stop_promotion import StopPromotion
from domain.usecases.renewals.renew_from_main_balance import RenewFromMainBalance

Reject = Callable[[str], Awaitable[None]]
"""Has the sandbox of the card system reject the activations of a card, by its number."""


class AutoRenewals(Protocol):
    """The use cases of automatic renewals that are asked for here."""

    @property
    def register(self) -> RegisterAutoRenewal:
        """Takes registrations."""
        ...


class Advances(Protocol):
    """The use cases of S-Plus that are asked for here."""

    @property
    def request(self) -> RequestAdvance:
        """Takes requests."""
        ...

    @property
    def confirm(self) -> ConfirmAdvance:
        """Grants them."""
        ...


class Promotions(Protocol):
    """The use cases of promotions that are asked for here."""

    @property
    def publish(self) -> PublishPromotion:
        """Publishes programmes."""
        ...

    @property
    def enrol(self) -> EnrolInPromotion:
        """Enrols."""
        ...

    @property
    def stop(self) -> StopPromotion:
        """Stops."""
        ...

    @property
    def change(self) -> ChangePackage:
        """Changes packages."""
        ...

    @property
    def answer_sms(self) -> AnswerPromotionSms:
        """Answers what is written to 999."""
        ...

    @property
    def report_usage(self) -> ReportPromotionUsage:
        """Takes usage down."""
        ...


class Service(Protocol):
    """The use cases, the business clock and what is on record."""

    @property
    def works(self) -> Works:
        """Begins units of work."""
        ...

    @property
    def lookups(self) -> Lookups:
        """Finds what is on record."""
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

    @property
    def auto_renewals(self) -> AutoRenewals:
        """Renews by itself."""
        ...

    @property
    def promotions(self) -> Promotions:
        """Promotions."""
        ...

    @property
    def advances(self) -> Advances:
        """S-Plus."""
        ...


@dataclass(frozen=True, slots=True)
class StandingClock:
    """Tells one instant, so that something is done as if then."""

    instant: datetime

    def now(self) -> datetime:
        """Tell the instant."""
        return self.instant
