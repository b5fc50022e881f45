"""Settle a payment by what is said of it: taken once, delivered or owed back, abandoned, or pending (O-PENDING)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from enum import Enum, auto

from domain.buckets import Ref
from domain.months import local_day
from domain.online.mail import MailLanguage
from domain.payments.message import (
    Doubt,
    GatewayMessage,
    MessageKind,
    Said,
    kept_fields,
    kept_reference,
)
from domain.payments.payment import CardPayment
from domain.payments.settlement import Step, after, step
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.online.payments import PaymentSeen, TakenRecord
from domain.ports.outside.card_system import CardSystemUnavailableError
from domain.ports.repositories.renewals import FactsMovedError
from domain.ports.work import Work, Works
from domain.renewals.card_rules import card_refusals
from domain.renewals.facts import Facts
from domain.renewals.quote import card_after
from domain.renewals.renewal import ActivationStatus, RenewalStatus
from domain.renewals.request import RenewalRequest
from domain.usecases.common.look_up_card import LookUpCard, is_fresh
from domain.usecases.common.online_renewal import confirmation
from domain.usecases.webhooks.announce import Announce
from domain.values import dataclass
from domain.webhooks.event import EventType

LANGUAGES = {"vn": MailLanguage.VIETNAMESE, "en": MailLanguage.ENGLISH}


class Look(Enum):
    """Whether the card's state was looked up before money is delivered to it."""

    NOT_YET = auto()
    DONE = auto()


class LookFirst(Exception):  # noqa: N818 - no error: our copy of the card is too old to deliver to
    """Our copy of the card is out of date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A message that is believed: how it came, what it said, and its fields; `last` as `step` has it."""

    kind: MessageKind
    said: Said
    fields: Mapping[str, str]
    last: bool = False
    schedule: CardPayment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlePayment:
    """Settles payments; whoever comes first, through notice, return or question, settles it, and nobody after."""

    works: Works
    catalogues: Catalogues
    look_up: LookUpCard
    clock: Clock
    new_id: NewId

    async def __call__(self, renewal: Ref, heard: Heard, seen: PaymentSeen | None = None) -> Step:
        """Do what is to be done by what was heard, and tell what that was; `seen` is what was read of it just now."""
        look = Look.NOT_YET
        while True:
            try:
                async with self.works() as work:
                    seen, known = None, seen or await work.payments.read(renewal)
                    return await self._settle(work, known, heard, look)
            except LookFirst:
                look = await self._looked_up(renewal)
            except FactsMovedError:
                continue

    async def _settle(self, work: Work, seen: PaymentSeen | None, heard: Heard, look: Look) -> Step:
        now = self.clock.now()
        if seen is None:
            return Step.NOTHING
        done = step(seen.renewal.status, seen.payment, heard.said, last=heard.last)
        if done is Step.TAKE:
            await self._take(work, seen, heard, look, now)
            return done
        pace = heard.schedule or seen.payment
        paced = replace(seen.payment, queries=pace.queries, next_query_at=pace.next_query_at)
        payment = after(paced, heard.said, done, now)
        if done is Step.NOTHING:
            await work.payments.keep_message(self.message(seen.payment, heard, now, Doubt.KNOWN))
        else:
            status = RenewalStatus.ABANDONED if done is Step.ABANDON else None
            if not await work.payments.record_said(payment, status, now):
                raise FactsMovedError
            await work.payments.keep_message(self.message(payment, heard, now, None))
        await work.commit()
        return done

    async def _take(self, work: Work, seen: PaymentSeen, heard: Heard, look: Look, now: datetime) -> None:
        """Take money: deliver it to the card, or owe it back where the card cannot be served (O-DAY, O-PENDING)."""
        catalogue = await self.catalogues.at_least(seen.revision)
        if look is Look.NOT_YET and not is_fresh(seen.card, catalogue, now):
            raise LookFirst
        renewal, day = seen.renewal, max(local_day(now), local_day(seen.payment.started_at))
        request = RenewalRequest(
            card_number=renewal.card_number,
            package=renewal.package,
            extra_rooms=renewal.extra_rooms,
            term=renewal.term,
            method=renewal.method,
        )
        facts = Facts(request=request, catalogue=catalogue, card=seen.card)
        served = not any(True for _ in card_refusals(facts, day))
        card = card_after(facts, day, renewal.id) if served else seen.card
        settled = replace(
            renewal,
            status=RenewalStatus.SUCCEEDED if served else RenewalStatus.REFUND_DUE,
            settled_at=now,
            expires_on_before=seen.card.expires_on if served else renewal.expires_on_before,
            expires_on_after=card.expires_on if served else None,
            activation=ActivationStatus.QUEUED if served else None,
        )
        payment = after(seen.payment, heard.said, Step.TAKE, now)
        language = LANGUAGES[payment.language]
        mail = confirmation(settled, seen.contact, payment.email, language, now, self.new_id) if served else None
        record = TakenRecord(
            payment=payment,
            renewal=settled,
            card=card,
            activation_id=self.new_id() if served else None,
            mail=mail,
            message=self.message(payment, heard, now, None),
        )
        event = EventType.RENEWAL_SUCCEEDED if served else EventType.RENEWAL_REFUND_DUE
        await Announce(work, catalogue, self.new_id).undone(event, settled)
        await work.payments.record_taken(record, seen)
        await work.commit()

    async def _looked_up(self, ref: Ref) -> Look:
        """Look the card up; where nobody can tell its state now the money goes by our copy, and is not kept waiting."""
        async with self.works() as work:
            seen = await work.payments.read(ref)
        try:
            if seen is not None:
                await self.look_up(seen.card.number)
        except CardSystemUnavailableError:
            pass
        return Look.DONE

    def message(self, payment: CardPayment, heard: Heard, now: datetime, why: Doubt | None) -> GatewayMessage:
        """Write a message down for staff."""
        return GatewayMessage(
            id=self.new_id(),
            gateway=payment.gateway,
            kind=heard.kind,
            received_at=now,
            reference=kept_reference(heard.fields) or payment.reference,
            taken=why is None,
            why=why,
            fields=kept_fields(heard.fields),
        )
