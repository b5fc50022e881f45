"""Register a card for auto-renewal: at once, or awaiting the SMS where it was asked for over USSD (K-AUTO-CONFIRM)."""

from datetime import datetime, timedelta

from domain.auto_renewals import messages
from domain.auto_renewals.auto_renewal import AutoRenewal, AutoRenewalStatus, Channel
from domain.auto_renewals.hours import charge_times
from domain.auto_renewals.rules import Wish, registration_refusals
from domain.buckets import Ref, bucket_of
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.messages.message import Message, compose, earliest_departure
from domain.messages.texts import Texts
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.refusal import Refusal, Says, bad_input
from domain.renewals.card_rules import malformed_card, unknown_card
from domain.renewals.renewal import AttemptKind
from domain.subscribers.card_number import possible_numbers
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import Subscriber
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once_ready
from domain.usecases.common.look_up_card import LookUpCard
from domain.usecases.common.refused import Tried, on_record
from domain.usecases.webhooks import events
from domain.usecases.webhooks.announce import Announce
from domain.values import dataclass
from domain.webhooks.event import EventType

HOURS = 24
"""How long a registration waits to be confirmed where no policy says it (assumed)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterCommand:
    """Who registers which card, and how it was asked."""

    msisdn: str
    card_number: str
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterAutoRenewal:
    """Takes registrations."""

    works: Works
    catalogues: Catalogues
    look_up: LookUpCard
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(self, asked: Asked, command: RegisterCommand) -> Result[AutoRenewal]:
        """Register, or say every reason why not; the same key gives the same outcome for ever (G-ONCE).

        Raises:
            CardSystemUnavailableError: where the card's state cannot be known: nothing is stored (K-CARD).
        """

        async def ready() -> tuple[Catalogue, DecoderCard | None]:
            catalogue = await self.catalogues.current()
            return catalogue, await self.look_up.fresh(command.card_number, catalogue)

        async def act(work: Work, ready: tuple[Catalogue, DecoderCard | None]) -> Decided[AutoRenewal]:
            catalogue, card = ready
            done = await self._register(work, asked, command, card, catalogue)
            tried = Tried(kind=AttemptKind.AUTO_RENEWAL, msisdn=command.msisdn, card_number=command.card_number)
            return await on_record(work, tried, done, self.new_id, self.clock.now())

        return await once_ready(self.works, self.clock, asked, command, ready, act, recalled)

    async def _register(
        self, work: Work, asked: Asked, command: RegisterCommand, found: DecoderCard | None, catalogue: Catalogue
    ) -> Decided[AutoRenewal]:
        card, subscriber = await _locked(work, command, found)
        if found is None or card is None or subscriber is None:
            return tuple(_input_refusals(command, card, subscriber))
        announce = Announce(work, catalogue, self.new_id)
        occupied_by = await vacated(work, card, self.clock.now(), announce)
        wish = Wish(card=card, subscriber=subscriber, occupied_by=occupied_by, catalogue=catalogue)
        now = self.clock.now()
        if refusals := tuple(registration_refusals(wish, now)):
            return refusals
        registration = self._registration(asked.principal, command.channel, wish, now)
        await work.auto_renewals.add(registration)
        await work.auto_renewals.tell(self._message(registration, wish, now))
        if registration.registered_at is not None:
            await announce(lambda: [events.registration(EventType.AUTO_RENEWAL_REGISTERED, registration, now)])
        return Done(registration, registration.ref)

    def _registration(self, by: str, channel: Channel, wish: Wish, now: datetime) -> AutoRenewal:
        waits = channel is Channel.USSD
        return AutoRenewal(
            id=self.new_id(),
            card_id=wish.card.id,
            card_number=wish.card.number,
            subscriber_id=wish.subscriber.id,
            msisdn=wish.subscriber.msisdn,
            channel=channel,
            status=AutoRenewalStatus.AWAITING_CONFIRMATION if waits else AutoRenewalStatus.ACTIVE,
            requested_by=by,
            requested_at=now,
            confirm_until=_confirm_until(wish, now) if waits else None,
            registered_at=None if waits else now,
        )

    def _message(self, registration: AutoRenewal, wish: Wish, now: datetime) -> Message:
        """Write the answer; the one that asks for an SMS leaves at once, for whoever asked waits for it."""
        waits = registration.status is AutoRenewalStatus.AWAITING_CONFIRMATION
        says: Says = (messages.to_confirm if waits else messages.registered)(wish.card, wish.catalogue, now)
        not_before = None if waits else earliest_departure(wish.catalogue, now)
        return compose(self.new_id(), registration.msisdn, says, self.texts, not_before)


async def recalled(work: Work, ref: Ref) -> AutoRenewal | None:
    """Find a registration that a key has led to."""
    return await work.auto_renewals.find(ref)


async def vacated(work: Work, card: DecoderCard, now: datetime, announce: Announce) -> AutoRenewal | None:
    """Find who occupies a locked card; one whose number has passed on to somebody else leaves it (K-KNOWN)."""
    active = await work.auto_renewals.active(Ref(bucket_of(card.number), card.id))
    if active is None or await work.auto_renewals.is_present(active):
        return active
    left = active.cancelled(now, "the number's new holder")
    await work.auto_renewals.update(left)
    await announce(lambda: [events.registration(EventType.AUTO_RENEWAL_CANCELLED, left, now)])
    return None


async def _locked(
    work: Work, command: RegisterCommand, found: DecoderCard | None
) -> tuple[DecoderCard | None, Subscriber | None]:
    """Lock the card, then the subscriber, and read them as they then are."""
    known = await work.cards.lock(found.number) if found is not None else None
    msisdn = parse_msisdn(command.msisdn)
    subscriber = await work.subscribers.lock(msisdn) if msisdn is not None else None
    return known.card if known else None, subscriber


def _input_refusals(command: RegisterCommand, card: DecoderCard | None, subscriber: Subscriber | None) -> list[Refusal]:
    refusals = []
    if card is None:
        number = next(iter(possible_numbers(command.card_number)), None)
        refusals.append(unknown_card(number) if number else malformed_card(command.card_number))
    if subscriber is None:
        malformed = parse_msisdn(command.msisdn) is None
        refusals.append(bad_input("msisdn", "malformed" if malformed else "unknown_number"))
    return refusals


def _confirm_until(wish: Wish, now: datetime) -> datetime:
    """Tell until when it may be confirmed: so many hours, at latest until the charge of the expiry day."""
    policy = wish.catalogue.policy(Parameter.AUTO_RENEW_CONFIRM_HOURS, local_day(now))
    lapses = now + timedelta(hours=policy.number if policy else HOURS)
    expires_on = wish.card.expires_on
    return min(lapses, *(charge_times(wish.catalogue, expires_on)[:1] if expires_on else ()))
