"""Quote a renewal: the price of any day as known on any day, and everything that would refuse paying it."""

from datetime import datetime

from domain.catalogue.catalogue import Catalogue
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.facts import FactReader, Preview
from domain.refusal import Refusal
from domain.renewals.card_rules import unknown_card
from domain.renewals.decision import Decision, decide
from domain.renewals.facts import Facts, spending_since
from domain.renewals.request import RenewalRequest
from domain.subscribers.decoder_card import DecoderCard
from domain.usecases.common.look_up_card import LookUpCard, is_fresh
from domain.usecases.common.open_account import opened_account
from domain.usecases.renewals.read_request import ReadRequest
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteAsked:
    """A request to quote, for an instant, with the versions recorded by another; None means now, and all."""

    request: RenewalRequest
    at: datetime | None = None
    as_known_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class QuoteRenewal:
    """Quotes without locking or recording anything."""

    catalogues: Catalogues
    facts: FactReader
    look_up: LookUpCard
    clock: Clock

    async def __call__(self, asked: QuoteAsked) -> Decision:
        """Quote a request.

        Raises:
            CardSystemUnavailableError: where the card's state is out of date and cannot be looked up now (K-CARD).
        """
        facts = await self.facts_for(asked)
        if isinstance(facts, tuple):
            return Decision(None, facts)
        return decide(facts, local_day(asked.at or self.clock.now()))

    async def facts_for(self, asked: QuoteAsked) -> Facts | tuple[Refusal, ...]:
        """Gather what a request is decided on, or say why there is nothing to decide on.

        Raises:
            CardSystemUnavailableError: as quoting does.
        """
        kept = await self.catalogues.kept()
        understood = ReadRequest.of(asked.request, kept)
        if understood.refusals:
            return understood.refusals
        preview = await self._preview(understood.request, kept, asked)
        catalogue = await self.catalogues.at_least(preview.revision)
        card = await self._card(understood, preview, catalogue, self.clock.now())
        if isinstance(card, Refusal):
            return (card,)
        return Facts(
            request=understood.request,
            catalogue=catalogue.known_at(asked.as_known_at),
            card=card,
            payer=preview.payer,
            spending=preview.spending,
        )

    async def _preview(self, request: RenewalRequest, kept: Catalogue, asked: QuoteAsked) -> Preview:
        """Read the facts, reaching as far back as the limits of the day look; again where these have just changed."""
        while True:
            day = local_day(asked.at or self.clock.now())
            since = spending_since(kept.known_at(asked.as_known_at), day)
            preview = await self.facts.read(request.card_number, request.payer_msisdn, since)
            newer = await self.catalogues.at_least(preview.revision)
            if spending_since(newer.known_at(asked.as_known_at), day) >= since:
                return preview
            kept = newer

    async def _card(
        self, understood: ReadRequest, preview: Preview, catalogue: Catalogue, now: datetime
    ) -> DecoderCard | Refusal:
        number = understood.request.card_number
        card = preview.card if is_fresh(preview.card, catalogue, now) else await self.look_up(number)
        if card is None and understood.opens_account:
            return opened_account(number, now)
        return card or unknown_card(number)
