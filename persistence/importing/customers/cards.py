"""Taking a chunk of decoder cards: each row decided as an upsert is, then written set by set."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import orjson
from uuid_utils.compat import uuid7

from domain.buckets import bucket_of
from domain.catalogue.catalogue import Catalogue
from domain.refusal import Refusal, bad_input
from domain.subscribers.card_number import with_or_without_zero
from domain.subscribers.card_report import CardReport
from domain.subscribers.card_upsert import CardUpsert, after_upsert, understood_number
from domain.subscribers.decoder_card import DecoderCard, KnownCard
from persistence.connections.pool import Session
from persistence.importing.customers.card_sql import ADD, LOCK, STATE, UNACKNOWLEDGED, UPDATE
from persistence.importing.fields.records import CARD as SHAPE
from persistence.importing.files.lines import Row
from persistence.importing.numbers import differing_by_zero, places
from persistence.importing.outcome import MovedError, Outcome
from persistence.repositories.support.known_facts import keep_cards
from persistence.rows.parties import card_columns, card_of

Numbers = tuple[list[int], list[str]]


async def take_cards(
    catalogue: Catalogue, connection: Session, rows: Sequence[Row], now: datetime, *, sandbox: bool
) -> Outcome:
    """Take a chunk, and state its cards to the sandbox card system where it stands in.

    Raises:
        MovedError: where somebody else put one of the numbers on record meanwhile.
    """
    outcome = Outcome()
    read = outcome.read(rows, SHAPE, _malformed)
    upserts = [(row, replace(upsert, number=understood_number(upsert) or "")) for row, upsert in read]
    numbers = places(upsert.number for _, upsert in upserts)
    known = await _locked(connection, numbers)
    zeros = await differing_by_zero(connection, (number for number in numbers[1] if number not in known))
    so_far = SoFar(catalogue, now, dict(known), {}, zeros)
    for row, upsert in upserts:
        _decide(so_far, row, upsert, outcome)
    stated = [
        (bucket, so_far.reports[number]) for bucket, number in zip(*numbers, strict=True) if number in so_far.reports
    ]
    if sandbox and stated:
        await connection.execute(STATE, *_arrays([_report_columns(*each) for each in stated]))
    await _write(connection, known, [so_far.cards[report.number].card for _, report in stated], now)
    return outcome


@dataclass(frozen=True, slots=True)
class SoFar:
    """What the rows of a chunk have made of its cards, one after the other, and how each is to be stated.

    `zeros` are the numbers on record that one of the chunk, which is not, differs from by a leading zero.
    """

    catalogue: Catalogue
    now: datetime
    cards: dict[str, KnownCard]
    reports: dict[str, CardReport]
    zeros: Collection[str]

    def lost_zero(self, number: str) -> str | None:
        """Tell the card that a number which has none differs from by a leading zero."""
        zero = with_or_without_zero(number) if number not in self.cards else None
        return zero if zero is not None and (zero in self.zeros or zero in self.cards) else None


def _malformed(upsert: CardUpsert) -> Iterator[Refusal]:
    if understood_number(upsert) is None:
        yield bad_input("number", "malformed")


async def _locked(connection: Session, numbers: Numbers) -> dict[str, KnownCard]:
    """Lock the cards on record and read them; what is unacknowledged is read after the lock."""
    found = await connection.fetch(LOCK, *numbers)
    refs = [row["bucket"] for row in found], [row["id"] for row in found]
    waiting = {row["card_id"] for row in await connection.fetch(UNACKNOWLEDGED, *refs)} if found else set()
    return {row["number"]: KnownCard(card_of(row), unacknowledged=row["id"] in waiting) for row in found}


def _decide(so_far: SoFar, row: Row, upsert: CardUpsert, outcome: Outcome) -> None:
    if (zero := so_far.lost_zero(upsert.number)) is not None:
        outcome.set_aside(row, "number", upsert.number, zero)
        return
    known = so_far.cards.get(upsert.number)
    told = after_upsert(known, upsert, so_far.catalogue, so_far.now, uuid7)
    if isinstance(told, tuple):
        outcome.reject(row, told)
        return
    if told.report is not None:
        so_far.reports[upsert.number] = told.report
    so_far.cards[upsert.number] = KnownCard(told.card, unacknowledged=known.unacknowledged if known else False)
    same = known is not None and replace(told.card, observed_at=known.card.observed_at) == known.card
    outcome.count(added=known is None, changed=not same)


async def _write(connection: Session, known: dict[str, KnownCard], cards: Sequence[DecoderCard], now: datetime) -> None:
    new = [card for card in cards if card.number not in known]
    changed = [card for card in cards if card.number in known and card != known[card.number].card]
    if changed:
        await connection.execute(UPDATE, *_arrays([_columns(card) for card in changed]))
    if new and await connection.execute(ADD, *_arrays([_columns(card) for card in new])) != f"INSERT 0 {len(new)}":
        raise MovedError
    await keep_cards(connection, now, changed, first=False)
    await keep_cards(connection, now, new, first=True)


def _columns(card: DecoderCard) -> tuple[object, ...]:
    place = (bucket_of(card.number), card.id, card.number, card.product_line)
    return (*place, *(orjson.dumps(each).decode() if isinstance(each, list) else each for each in card_columns(card)))


def _report_columns(bucket: int, report: CardReport) -> tuple[object, ...]:
    what = (report.product_line, report.status, report.package, report.extra_rooms, report.expires_on)
    return (bucket, report.number, *what)


def _arrays(rows: Sequence[tuple[object, ...]]) -> list[list[object]]:
    return [list(column) for column in zip(*rows, strict=True)]
