"""Examine a renewal: every rule with its figures, now or at a past instant as it was then known (K-SUPPORT)."""

from dataclasses import replace
from datetime import datetime

from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.support.past_facts import PastFacts
from domain.refusal import Refusal
from domain.renewals.card_rules import unknown_card
from domain.renewals.facts import Facts, spending_since
from domain.support.examination import Examination, examined, unexamined
from domain.usecases.common.open_account import opened_account
from domain.usecases.renewals.quote_renewal import QuoteAsked, QuoteRenewal
from domain.usecases.renewals.read_request import ReadRequest
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class ExamineRenewal:
    """Looks without locking or recording anything; what it decides on now is what a quote decides on."""

    quote: QuoteRenewal
    past: PastFacts
    catalogues: Catalogues
    clock: Clock

    async def __call__(self, asked: QuoteAsked) -> Examination:
        """Examine a request.

        Raises:
            CardSystemUnavailableError: where the card's state of now cannot be known (K-CARD).
        """
        at = asked.at or self.clock.now()
        facts = await self.facts_for(asked)
        if isinstance(facts, tuple):
            return Examination(at=at, quote=None, outcomes=unexamined(facts))
        decision, outcomes = examined(facts, local_day(at))
        return Examination(at=at, quote=decision.quote, outcomes=outcomes, facts=facts)

    async def facts_for(self, asked: QuoteAsked) -> Facts | tuple[Refusal, ...]:
        """Gather the facts: those of now, or those that were known at a past instant.

        Raises:
            CardSystemUnavailableError: as examining does.
        """
        if asked.at is None or asked.at >= self.clock.now():
            return await self.quote.facts_for(asked)
        return await self._as_known(replace(asked, as_known_at=asked.as_known_at or asked.at), asked.at)

    async def _as_known(self, asked: QuoteAsked, at: datetime) -> Facts | tuple[Refusal, ...]:
        catalogue = await self.catalogues.current()
        understood = ReadRequest.of(asked.request, catalogue)
        if understood.refusals:
            return understood.refusals
        request, known = understood.request, catalogue.known_at(asked.as_known_at)
        since = spending_since(known, local_day(at))
        preview = await self.past.read_at(request.card_number, request.payer_msisdn, since, at)
        card = preview.card
        if card is None and understood.opens_account:
            card = opened_account(request.card_number, at)
        if card is None:
            return (unknown_card(request.card_number),)
        return Facts(request=request, catalogue=known, card=card, payer=preview.payer, spending=preview.spending)
