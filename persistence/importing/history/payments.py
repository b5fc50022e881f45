"""Taking over a chunk of payments: each counts towards limits and shows in lists, and moves and activates nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from domain.buckets import bucket_of
from domain.catalogue.catalogue import Catalogue
from domain.history.past_payment import PastPayment, party_refusals, payment_refusals
from domain.months import local_day
from domain.refusal import Refusal, bad_input
from domain.renewals.card_rules import unknown_card
from domain.renewals.renewal import Renewal
from domain.renewals.request import PaymentMethod
from domain.subscribers.card_number import possible_numbers
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import Subscriber
from persistence.connections.pool import Session
from persistence.importing.fields.records import PAYMENT as SHAPE
from persistence.importing.files.lines import Row
from persistence.importing.history.dated_ids import dated_id
from persistence.importing.history.payment_sql import ADD, IMPORTED, NAME, SPEND, TOUCH
from persistence.importing.numbers import NamedCards, locked_subscribers, places
from persistence.importing.outcome import MovedError, Outcome
from persistence.rows.parties import renewal_columns, turned

Sayings = tuple[object, ...]
"""What is said of a payment, to be compared with what is on record under its name."""


@dataclass(frozen=True, slots=True)
class Named:
    """A row's payment with its card, and the name under which it is on record once."""

    row: Row
    payment: PastPayment
    card: DecoderCard
    msisdn: str | None

    @property
    def sayings(self) -> Sayings:
        """List all that is said of it."""
        said = self.payment
        what = (said.package, said.extra_rooms, said.term, said.method, said.price, said.fee or 0, said.paid_at)
        return (self.card.number, self.msisdn, *what)

    @property
    def name(self) -> str:
        """Name it by the other system's id, or else by all that is said of it."""
        if self.payment.reference is not None:
            return f"id:{self.payment.reference}"
        return f"row:{sha256(repr(tuple(map(str, self.sayings))).encode()).hexdigest()}"


@dataclass(slots=True)
class SoFar:
    """What the rows of a chunk rest on, and what has become of them so far; payers are locked."""

    catalogue: Catalogue
    payers: dict[str, Subscriber]
    on_record: dict[str, Sayings]
    new: list[Renewal] = field(default_factory=list)


async def take_payments(catalogue: Catalogue, connection: Session, rows: Sequence[Row], now: datetime) -> Outcome:
    """Take a chunk.

    Raises:
        MovedError: where somebody else took one of the payments over meanwhile.
    """
    outcome = Outcome()
    payments = list(outcome.read(rows, SHAPE, lambda payment: payment_refusals(payment, now)))
    cards = await NamedCards.read(connection, (each.card_number for _, each in payments), lock=False)
    named = [each for row, said in payments if (each := _named(row, said, cards, outcome))]
    payers = await locked_subscribers(connection, {each.msisdn for each in named if each.msisdn})
    found = await connection.fetch(IMPORTED, *places(each.name for each in named))
    so_far = SoFar(catalogue, payers, {row[0]: row[1:] for row in found})
    for payment in named:
        _decide(so_far, payment, outcome)
    await _write(connection, so_far.new)
    return outcome


def _named(row: Row, payment: PastPayment, cards: NamedCards, outcome: Outcome) -> Named | None:
    """Find a row's card; without one the row is rejected, or set aside where a leading zero may be missing."""
    written, msisdn = payment.card_number, parse_msisdn(payment.payer_msisdn or "")
    if (card := cards.find(written)) is not None:
        return Named(row, payment, card, msisdn)
    number = possible_numbers(written)[0]
    if (known := cards.differing_by_zero(written)) is not None:
        outcome.set_aside(row, "cardNumber", number, known)
    else:
        outcome.reject(row, (unknown_card(number),))
    return None


def _decide(so_far: SoFar, named: Named, outcome: Outcome) -> None:
    payment, before = named.payment, so_far.on_record.get(named.name)
    payer = so_far.payers.get(named.msisdn or "")
    refusals: tuple[Refusal, ...] = ()
    if before is None:
        refusals = tuple(party_refusals(payment, named.card, payer, so_far.catalogue))
    elif before != named.sayings:
        refusals = (bad_input("id", "imported_before"),)
    if refusals:
        outcome.reject(named.row, refusals)
        return
    if before is None:
        so_far.on_record[named.name] = named.sayings
        so_far.new.append(payment.made(named.card, payer, dated_id(payment.paid_at, named.name), named.name))
    outcome.count(added=before is None, changed=False)


async def _write(connection: Session, new: Sequence[Renewal]) -> None:
    if not new:
        return
    names = sorted((bucket_of(each.imported_as or ""), each.imported_as, *each.ref) for each in new)
    if await connection.execute(NAME, *turned(names)) != f"INSERT 0 {len(new)}":
        raise MovedError
    await connection.execute(ADD, *turned((*renewal_columns(each), each.imported_as) for each in new))
    if spent := [_spending(each) for each in new if each.method is PaymentMethod.MAIN_BALANCE]:
        columns = turned(spent)
        await connection.execute(SPEND, *columns)
        await connection.execute(TOUCH, *columns[:2])


def _spending(renewal: Renewal) -> tuple[object, ...]:
    payer = (bucket_of(renewal.payer_msisdn or ""), renewal.payer_id)
    paid_on = local_day(renewal.requested_at)
    return (*payer, paid_on, renewal.id, renewal.ref.bucket, renewal.card_id, renewal.total)
