"""Renew a card from a prepaid phone's main balance: facts, decision, record, once for each key."""

from datetime import date, datetime
from enum import Enum, auto

from domain.messages.message import earliest_departure
from domain.messages.texts import Texts
from domain.money import VND
from domain.months import Term, local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.repositories.keys import Key, KeyTakenError
from domain.ports.repositories.renewals import FactsMovedError, Parties
from domain.ports.work import Work, Works
from domain.refusal import Refusal
from domain.renewals.card_rules import unknown_card
from domain.renewals.decision import decide
from domain.renewals.facts import Facts, spending_since
from domain.renewals.payment import held_refusal
from domain.renewals.quote import Quote
from domain.renewals.renewal import RefusedAttempt, Renewal
from domain.renewals.request import RenewalRequest
from domain.subscribers.decoder_card import DecoderCard
from domain.usecases.common.command import Asked, key_for, key_refusals
from domain.usecases.common.idempotency import CatalogueMoved, Result, replay
from domain.usecases.common.look_up_card import LookUpCard, is_fresh
from domain.usecases.common.open_account import opened_account
from domain.usecases.common.paid_renewal import paid_renewal
from domain.usecases.renewals.read_request import ReadRequest
from domain.usecases.webhooks import events
from domain.usecases.webhooks.announce import Announce
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewCommand:
    """What is asked for, as it was written."""

    payer_msisdn: str
    card_number: str
    package: str
    extra_rooms: int
    term: Term

    @property
    def request(self) -> RenewalRequest:
        """The request, to be paid from the main balance."""
        return RenewalRequest(
            card_number=self.card_number,
            package=self.package,
            extra_rooms=self.extra_rooms,
            term=self.term,
            payer_msisdn=self.payer_msisdn,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewConfirmedCommand(RenewCommand):
    """A renewal at a total that the payer has confirmed: at no other is it made (K-USSD-HOLD)."""

    confirmed_total: VND


class LookedUp(Enum):
    """What asking the television company about the card has given."""

    NOT_YET = auto()
    KNOWN = auto()
    UNKNOWN = auto()


class LookUpFirst(Exception):  # noqa: N818 - no error: what was read is too old to decide on
    """Our copy of the card is missing or out of date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewFromMainBalance:
    """Renews; nothing calls the network inside its transaction."""

    works: Works
    catalogues: Catalogues
    look_up: LookUpCard
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(self, asked: Asked, command: RenewCommand) -> Result[Renewal]:
        """Renew, or say every reason why not; the same key gives the same outcome for ever (G-ONCE).

        Raises:
            CardSystemUnavailableError: where the card's state cannot be known: nothing is charged or stored (K-CARD).
            StoreBusyError: where nothing was recorded, and the same key may try again.
            OutcomeUnknownError: where the commit's outcome is not known: the same key finds it out.
        """
        if refusals := key_refusals(asked):
            return Result(None, refusals)
        key, looked_up = key_for(asked, command), LookedUp.NOT_YET
        understood = ReadRequest.of(command.request, await self.catalogues.kept())
        while True:
            try:
                async with self.works() as work:
                    return await self._attempt(work, key, understood, looked_up=looked_up)
            except LookUpFirst:
                card = await self.look_up(understood.request.card_number)
                looked_up = LookedUp.KNOWN if card else LookedUp.UNKNOWN
            except CatalogueMoved:  # read outside the transaction, which holds a connection that reading it may need
                await self.catalogues.current()
            except (KeyTakenError, FactsMovedError):
                continue

    async def _attempt(self, work: Work, key: Key, understood: ReadRequest, *, looked_up: LookedUp) -> Result[Renewal]:
        request, now, catalogue = understood.request, self.clock.now(), await self.catalogues.kept()
        since = spending_since(catalogue, local_day(now))
        parties = await work.renewals.read(request.card_number, request.payer_msisdn or "", since, key)
        if parties.outcome is not None:
            return await replay(work, key, parties.outcome, lambda work, ref: work.renewals.find(ref))
        if catalogue.revision < parties.revision:
            raise CatalogueMoved
        if understood.refusals:
            return await self._refuse(work, key, request, understood.refusals, now)
        if looked_up is LookedUp.NOT_YET and not is_fresh(parties.card, catalogue, now):
            raise LookUpFirst
        card = self._card(parties, understood, now, looked_up=looked_up)
        if card is None:
            return await self._refuse(work, key, request, (unknown_card(request.card_number),), now)
        facts = Facts(request=request, catalogue=catalogue, card=card, payer=parties.payer, spending=parties.spending)
        return await self._decide(work, key, facts, parties, now)

    def _card(
        self, parties: Parties, understood: ReadRequest, now: datetime, *, looked_up: LookedUp
    ) -> DecoderCard | None:
        """Choose the card to decide on: what the television company does not know is no card, but may be opened."""
        if parties.card is not None and (looked_up is not LookedUp.UNKNOWN or understood.opens_account):
            return parties.card
        return opened_account(understood.request.card_number, now, self.new_id()) if understood.opens_account else None

    async def _decide(self, work: Work, key: Key, facts: Facts, parties: Parties, now: datetime) -> Result[Renewal]:
        day = local_day(now)
        decision = decide(facts, day)
        refusals = (*decision.refusals, *held(key.command, decision.quote, day))
        if decision.quote is None or refusals:
            return await self._refuse(work, key, facts.request, refusals, now)
        if parties.card is None and not await work.cards.add(facts.card):
            raise FactsMovedError
        waited_for = isinstance(key.command, RenewConfirmedCommand)  # somebody holds a phone in the hand (G-MSG)
        not_before = None if waited_for else earliest_departure(facts.catalogue, now)
        record = paid_renewal(facts, decision.quote, now, self.new_id, self.texts, day=day, not_before=not_before)
        await Announce(work, facts.catalogue, self.new_id)(lambda: [events.succeeded(record.renewal, key.principal)])
        await work.renewals.record(key, record, parties)
        await work.commit()
        return Result(record.renewal)

    async def _refuse(
        self, work: Work, key: Key, request: RenewalRequest, refusals: tuple[Refusal, ...], now: datetime
    ) -> Result[Renewal]:
        attempt = RefusedAttempt(id=self.new_id(), at=now, request=request, refusals=refusals)
        catalogue = await self.catalogues.kept()
        await Announce(work, catalogue, self.new_id)(lambda: [events.refused(attempt, key.principal)])
        await work.renewals.refuse(key, attempt)
        await work.commit()
        return Result(None, refusals)


def held(command: object, quote: Quote | None, day: date) -> tuple[Refusal, ...]:
    """Keep what was confirmed, where something was (K-USSD-HOLD)."""
    if quote is None or not isinstance(command, RenewConfirmedCommand) or quote.total == command.confirmed_total:
        return ()
    return (held_refusal(quote, command.confirmed_total, day),)
