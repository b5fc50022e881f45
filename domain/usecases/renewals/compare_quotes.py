"""Compare every way to renew a card, cheapest first, and say which is the likeliest (K-PRICE, K-FEE)."""

from datetime import datetime

from domain.buckets import Ref, bucket_of
from domain.months import Term, local_day
from domain.ports.clock import Clock
from domain.ports.lookups.pages import Window
from domain.ports.lookups.renewals import RenewalLookups
from domain.refusal import Refusal
from domain.renewals.facts import Facts
from domain.renewals.renewal import Renewal
from domain.renewals.request import PaymentMethod, RenewalRequest
from domain.support.options import QuoteOption, Way, options_for, with_likeliest
from domain.usecases.renewals.examine_renewal import ExamineRenewal
from domain.usecases.renewals.quote_renewal import QuoteAsked
from domain.values import dataclass

LOOKED_BACK = 20
"""Renewals that habits are read from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareAsked:
    """Which card, paid by whom, at which instant, with the versions recorded by another."""

    card_number: str
    payer_msisdn: str | None = None
    at: datetime | None = None
    as_known_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CompareQuotes:
    """Quotes everything that is sold for a card."""

    examine: ExamineRenewal
    renewals: RenewalLookups
    clock: Clock

    async def __call__(self, asked: CompareAsked) -> tuple[tuple[QuoteOption, ...], tuple[Refusal, ...]]:
        """List every way, or say why there is no card to renew.

        Raises:
            CardSystemUnavailableError: where the card's state of now cannot be known (K-CARD).
        """
        request = RenewalRequest(
            card_number=asked.card_number, package="", term=Term.P1M, payer_msisdn=asked.payer_msisdn
        )
        facts = await self.examine.facts_for(QuoteAsked(request=request, at=asked.at, as_known_at=asked.as_known_at))
        if isinstance(facts, tuple):
            return (), facts
        day = local_day(asked.at or self.clock.now())
        own = facts.card.own_package_on(day)
        on_card: Way | None = None
        if own is not None:
            on_card = (own, facts.card.extra_rooms_on(day), Term.P1M, PaymentMethod.MAIN_BALANCE)
        options = options_for(facts, day)
        return tuple(with_likeliest(options, await self._past(facts), on_card)), ()

    async def _past(self, facts: Facts) -> list[Renewal]:
        """Give the card's last renewals: those that this payer paid, or else all of them."""
        place, window = [Ref(bucket_of(facts.card.number), facts.card.id)], Window(LOOKED_BACK)
        payer_id = facts.payer.id if facts.payer else None
        for whose in (payer_id, None) if payer_id is not None else (None,):
            (page,) = await self.renewals.renewals_of_cards(place, window, whose)
            if page.items:
                return [renewal for _, renewal in page.items]
        return []
