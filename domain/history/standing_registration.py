"""A registration for auto-renewal that stands in another system, and goes on here (K-AUTO-ONE)."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from domain.auto_renewals.auto_renewal import AutoRenewal, AutoRenewalStatus, Channel
from domain.auto_renewals.rules import Wish, registration_refusals
from domain.history.holders import former_holders, from_the_future
from domain.refusal import Refusal, Rule, bad_input
from domain.renewals.card_rules import malformed_card
from domain.subscribers.card_number import possible_numbers
from domain.subscribers.msisdn import parse_msisdn
from domain.values import dataclass

BROUGHT_BY = "import"
"""Who is on record as having asked for it here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRegistration:
    """What another system says: who registered which card, how, and when; numbers as they are written."""

    msisdn: str
    card_number: str
    channel: Channel
    registered_at: datetime

    def made(self, wish: Wish, registration_id: UUID) -> AutoRenewal:
        """Make the registration, active since then: it was confirmed where it was asked for."""
        return AutoRenewal(
            id=registration_id,
            card_id=wish.card.id,
            card_number=wish.card.number,
            subscriber_id=wish.subscriber.id,
            msisdn=wish.subscriber.msisdn,
            channel=self.channel,
            status=AutoRenewalStatus.ACTIVE,
            requested_by=BROUGHT_BY,
            requested_at=self.registered_at,
            registered_at=self.registered_at,
        )


def standing_input_refusals(standing: StandingRegistration, now: datetime) -> Iterator[Refusal]:
    """Refuse what cannot be meant, whatever is on record (G-INPUT, K-CARD)."""
    if parse_msisdn(standing.msisdn) is None:
        yield bad_input("msisdn", "malformed")
    if not possible_numbers(standing.card_number):
        yield malformed_card(standing.card_number)
    yield from from_the_future("registeredAt", standing.registered_at, now)


def standing_refusals(standing: StandingRegistration, wish: Wish, now: datetime) -> Iterator[Refusal]:
    """Apply the rules of registering, but for K-ABUSE: of who is flagged, what was registered before stays."""
    yield from former_holders("registeredAt", standing.registered_at, wish.subscriber)
    yield from (each for each in registration_refusals(wish, now) if each.rule is not Rule.K_ABUSE)
