"""Taking over a chunk of registrations for auto-renewal: one a card, active at once, told to nobody (K-AUTO-ONE)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.auto_renewals.rules import Wish
from domain.buckets import bucket_of
from domain.catalogue.catalogue import Catalogue
from domain.history.standing_registration import StandingRegistration, standing_input_refusals, standing_refusals
from domain.refusal import Refusal, bad_input
from domain.renewals.card_rules import unknown_card
from domain.subscribers.card_number import possible_numbers
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import Subscriber
from persistence.connections.pool import Session
from persistence.importing.fields.records import REGISTRATION as SHAPE
from persistence.importing.files.lines import Row
from persistence.importing.history.dated_ids import dated_id
from persistence.importing.history.registration_sql import ACTIVE, ADD, LEAVE, ON_RECORD
from persistence.importing.numbers import NamedCards, locked_subscribers
from persistence.importing.outcome import Outcome
from persistence.rows.auto_renewals import auto_renewal_columns, auto_renewal_of
from persistence.rows.parties import turned

GONE = "the number's new holder"
"""Who cancels what a number's former holder registered, where somebody else registers the card (K-KNOWN)."""


@dataclass(frozen=True, slots=True)
class Named:
    """A row's registration with its card and subscriber, which are locked, and its id: the same whenever it is said."""

    row: Row
    standing: StandingRegistration
    card: DecoderCard
    subscriber: Subscriber

    @property
    def id(self) -> UUID:
        """Make the id of who registered what and when."""
        at = self.standing.registered_at
        return dated_id(at, f"{self.subscriber.msisdn} {self.card.number} {at.isoformat()}")


@dataclass(slots=True)
class SoFar:
    """What the rows of a chunk rest on, and what has become of them so far.

    `occupied` tells the active registration of a card, `gone` those whose number has passed on to somebody else.
    """

    catalogue: Catalogue
    now: datetime
    on_record: set[UUID]
    occupied: dict[UUID, AutoRenewal]
    gone: dict[UUID, AutoRenewal]
    new: list[AutoRenewal] = field(default_factory=list)


async def take_registrations(catalogue: Catalogue, connection: Session, rows: Sequence[Row], now: datetime) -> Outcome:
    """Take a chunk; cards are locked first, then subscribers, as everywhere."""
    outcome = Outcome()
    said = list(outcome.read(rows, SHAPE, lambda standing: standing_input_refusals(standing, now)))
    cards = await NamedCards.read(connection, (each.card_number for _, each in said), lock=True)
    subscribers = await locked_subscribers(connection, {parse_msisdn(each.msisdn) or "" for _, each in said})
    named = list(_named(said, cards, subscribers, outcome))
    so_far = await _known(connection, named, catalogue, now)
    for each in named:
        _decide(so_far, each, outcome)
    await _write(connection, so_far)
    return outcome


def _named(
    said: Sequence[tuple[Row, StandingRegistration]],
    cards: NamedCards,
    subscribers: dict[str, Subscriber],
    outcome: Outcome,
) -> Iterator[Named]:
    for row, standing in said:
        card, subscriber = cards.find(standing.card_number), subscribers.get(parse_msisdn(standing.msisdn) or "")
        if card is not None and subscriber is not None:
            yield Named(row, standing, card, subscriber)
            continue
        number = possible_numbers(standing.card_number)[0]
        if card is None and (known := cards.differing_by_zero(standing.card_number)) is not None:
            outcome.set_aside(row, "cardNumber", number, known)
            continue
        refusals = [unknown_card(number)] if card is None else []
        refusals += [bad_input("msisdn", "unknown_number")] if subscriber is None else []
        outcome.reject(row, tuple(refusals))


async def _known(connection: Session, named: Sequence[Named], catalogue: Catalogue, now: datetime) -> SoFar:
    buckets = [bucket_of(each.card.number) for each in named]
    before = await connection.fetch(ON_RECORD, buckets, [each.id for each in named])
    so_far = SoFar(catalogue, now, {row["id"] for row in before}, {}, {})
    for row in await connection.fetch(ACTIVE, buckets, [each.card.id for each in named]):
        active = auto_renewal_of(row)
        (so_far.occupied if row["present"] else so_far.gone)[active.card_id] = active
    return so_far


def _decide(so_far: SoFar, named: Named, outcome: Outcome) -> None:
    occupied_by = so_far.occupied.get(named.card.id)
    theirs = occupied_by is not None and occupied_by.subscriber_id == named.subscriber.id
    if theirs or named.id in so_far.on_record:
        outcome.count(added=False, changed=False)
        return
    wish = Wish(card=named.card, subscriber=named.subscriber, occupied_by=occupied_by, catalogue=so_far.catalogue)
    refusals: tuple[Refusal, ...] = tuple(standing_refusals(named.standing, wish, so_far.now))
    if refusals:
        outcome.reject(named.row, refusals)
        return
    made = named.standing.made(wish, named.id)
    so_far.occupied[named.card.id] = made
    so_far.new.append(made)
    outcome.count(added=True, changed=False)


async def _write(connection: Session, so_far: SoFar) -> None:
    if not so_far.new:
        return
    if left := [so_far.gone[each.card_id].ref for each in so_far.new if each.card_id in so_far.gone]:
        await connection.execute(LEAVE, *turned(left), so_far.now, GONE)
    await connection.execute(ADD, *turned(map(auto_renewal_columns, so_far.new)))
