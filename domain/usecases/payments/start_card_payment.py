"""Start a payment by card: the price is held, and the customer is sent to the gateway (O-HOLD, O-REDIRECT)."""

from dataclasses import replace
from datetime import datetime

from domain.money import VND
from domain.months import Term, local_day
from domain.online.client import client_of, read_address
from domain.online.contact import folded_name
from domain.online.guesses import subjects_of
from domain.online.mail import MailLanguage
from domain.online.refusals import form_refusals, not_online
from domain.payments.payment import WAY_OPEN, CardPayment, next_query
from domain.payments.rules import price_moved, start_refusals
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.online.sales import SaleAsked
from domain.ports.outside.payment_gateway import Doors
from domain.ports.repositories.keys import Key, KeyTakenError
from domain.ports.work import Work, Works
from domain.refusal import Refusal, given_back
from domain.renewals.card_rules import malformed_card
from domain.renewals.decision import decide
from domain.renewals.facts import Facts
from domain.renewals.renewal import RefusedAttempt, Renewal, RenewalStatus
from domain.renewals.request import PaymentMethod, RenewalRequest
from domain.subscribers.card_number import parse_card_number
from domain.subscribers.decoder_card import DecoderCard
from domain.usecases.common.command import Asked, key_for, key_refusals
from domain.usecases.common.idempotency import CatalogueMoved, Result, insist_on_current, replay
from domain.usecases.common.identify import Guessing, LookUpFirst, identify
from domain.usecases.common.look_up_card import LookUpCard, is_fresh
from domain.usecases.common.online_renewal import Bought
from domain.usecases.common.sealed import Seal
from domain.usecases.webhooks import events
from domain.usecases.webhooks.announce import Announce
from domain.values import dataclass

_NO_CARD = 24
_LONGEST_PACKAGE = 64
LOCALES = {MailLanguage.VIETNAMESE: "vn", MailLanguage.ENGLISH: "en"}


@dataclass(frozen=True, slots=True, kw_only=True)
class StartCommand:
    """What is asked for, as it was written; `client_address` is believed of those alone who are trusted to name one."""

    card_number: str
    contact: str
    package: str
    extra_rooms: int
    term: Term
    method: PaymentMethod
    cardholder_name: str
    email: str | None
    return_url: str
    confirmed_total: VND | None
    client_address: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StartCardPayment:
    """Starts payments; nothing calls the network inside its transaction."""

    works: Works
    catalogues: Catalogues
    look_up: LookUpCard
    clock: Clock
    new_id: NewId
    seal: Seal
    doors: Doors

    async def __call__(
        self, asked: Asked, command: StartCommand, language: MailLanguage, *, return_allowed: bool
    ) -> Result[Renewal]:
        """Start a payment, or say why not; the same key gives the same outcome for ever, as it then stands (G-ONCE).

        Raises:
            CardSystemUnavailableError: where the card's state cannot be known: nothing is stored (K-CARD).
        """
        if refusals := key_refusals(asked):
            return Result(None, refusals)
        number, name = parse_card_number(command.card_number), self.seal(command.cardholder_name.strip())
        sealed = replace(command, contact=self.seal(folded_name(command.contact)), cardholder_name=name)
        address = read_address(command.client_address) if command.client_address else None
        reading = SaleAsked(
            card_number=number or given_back(command.card_number, _NO_CARD),
            subjects=subjects_of(client_of(asked.principal, address), number or ""),
            key=key_for(asked, sealed),
        )
        unmeant = (
            *form_refusals(command.email, command.client_address),
            *(() if number else (malformed_card(command.card_number),)),
            *start_refusals(command.method, command.cardholder_name, self.doors.methods, return_allowed=return_allowed),
        )
        attempt, looked_up = _Attempt(self, reading, command, language, unmeant), False
        while True:
            try:
                async with self.works() as work:
                    return await attempt(work, looked_up=looked_up)
            except LookUpFirst:
                await self.look_up(reading.card_number)
                looked_up = True
            except CatalogueMoved:
                await self.catalogues.current()
            except KeyTakenError:
                continue


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One request, as often as it is decided anew."""

    to: StartCardPayment
    reading: SaleAsked
    command: StartCommand
    language: MailLanguage
    unmeant: tuple[Refusal, ...]

    @property
    def key(self) -> Key:
        """The key that the facts are read with."""
        assert self.reading.key is not None  # noqa: S101 - it is made with one
        return self.reading.key

    async def __call__(self, work: Work, *, looked_up: bool) -> Result[Renewal]:
        now, catalogue = self.to.clock.now(), await self.to.catalogues.kept()
        seen = await work.online.read(self.reading)
        if seen.outcome is not None:
            return await replay(work, self.key, seen.outcome, lambda work, ref: work.renewals.find(ref))
        insist_on_current(catalogue, seen.revision)
        if self.unmeant:
            return await self._refuse(work, self.unmeant)
        card = await identify(seen, self.command.contact, Guessing(work, self.reading.subjects, now))
        if isinstance(card, Refusal):
            return await self._refuse(work, (card,))
        if not looked_up and not is_fresh(card, catalogue, now):
            raise LookUpFirst
        return await self._decide(work, card, now)

    async def _decide(self, work: Work, card: DecoderCard, now: datetime) -> Result[Renewal]:
        catalogue = await self.to.catalogues.kept()
        facts = Facts(request=self._request(card), catalogue=catalogue, card=card)
        decision = decide(facts, local_day(now))
        line = not_online(card)
        refusals = (line,) if line is not None else decision.refusals
        quote = decision.quote
        if quote is not None and not refusals and self.command.confirmed_total not in (None, quote.total):
            refusals = (price_moved(self.command.confirmed_total or 0, quote.total),)
        if quote is None or refusals:
            return await self._refuse(
                work, refusals, RefusedAttempt(id=self.to.new_id(), at=now, request=facts.request, refusals=refusals)
            )
        renewal = Bought(facts, quote, RenewalStatus.PENDING_PAYMENT).renewal(self.to.new_id(), now)
        await work.payments.record_start(self.key, renewal, self._payment(renewal, now))
        await work.commit()
        return Result(renewal)

    def _request(self, card: DecoderCard) -> RenewalRequest:
        command = self.command
        return RenewalRequest(
            card_number=card.number,
            package=given_back(command.package, _LONGEST_PACKAGE),
            extra_rooms=command.extra_rooms,
            term=command.term,
            method=command.method,
        )

    def _payment(self, renewal: Renewal, now: datetime) -> CardPayment:
        command, door = self.command, self.to.doors.of(self.command.method)
        assert door is not None  # noqa: S101 - without one the request was refused
        return CardPayment(
            renewal=renewal.ref,
            gateway=door.door.name,
            amount=renewal.total,
            card_number=renewal.card_number,
            language=LOCALES[self.language],
            return_url=command.return_url,
            client_address=read_address(command.client_address) if command.client_address else None,
            cardholder=command.cardholder_name.strip(),
            email=command.email,
            started_at=now,
            way_open_until=now + WAY_OPEN,
            next_query_at=next_query(now, 0),
        )

    async def _refuse(
        self, work: Work, refusals: tuple[Refusal, ...], attempt: RefusedAttempt | None = None
    ) -> Result[Renewal]:
        if attempt is None:
            await work.keys.settle(self.key, None, refusals)
        else:
            catalogue, tried = await self.to.catalogues.kept(), attempt
            await Announce(work, catalogue, self.to.new_id)(lambda: [events.refused(tried, self.key.principal)])
            await work.renewals.refuse(self.key, attempt)
        await work.commit()
        return Result(None, refusals)
