"""Columns of what a chunk writes: one array a column, for a statement that unnests them."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from operator import attrgetter
from uuid import UUID

from uuid_utils import uuid7

from domain.buckets import bucket_of
from domain.messages.message import Message
from domain.ports.sweeps.due_cards import Charged, NotCharged, Outcome, tally_of
from persistence.connections.pool import to_text
from persistence.repositories.renewals.values import attempt_columns
from persistence.repositories.transfers import transfer_columns
from persistence.rows.parties import entries_json, turned
from persistence.sweeps.staging_sql import OWN, SHARED

Columns = Sequence[Sequence[object]]

NO_IDS = (None, None)

_own, _shared = attrgetter(*OWN), attrgetter(*SHARED)


def shared(charged: Iterable[Charged]) -> tuple[tuple[object, ...], date]:
    """Write what renewals have in common, as `SHARED` lists it, and the day they were paid on.

    Raises:
        ValueError: they have it not in common.
    """
    (found,) = {(_shared(each.record.renewal), each.record.paid_on) for each in charged}
    return found


def renewals(charged: Sequence[Charged], plain: Container[UUID]) -> Iterator[Sequence[object]]:
    """Write renewals with what they make of their cards, as `STAGED_RENEWAL` lists it.

    Transfers have ids where the payer is a `plain` one.
    """
    for each in charged:
        record, card, used = each.record, each.record.card, each.record.card.log.chain
        yield (
            each.due.registration.bucket,
            *_own(record.renewal),
            each.due.registration.id,
            each.due.payer.bucket,
            card.package,
            card.extra_rooms,
            used.began_on if used else None,
            used.months if used else 0,
            used.weeks if used else 0,
            entries_json(card.log),
            record.activation_id,
            *((uuid7(), uuid7()) if each.due.payer.id in plain else NO_IDS),
        )


def plain_payers(charged: Iterable[Charged]) -> frozenset[UUID]:
    """Name those who pay for one card, a price and a fee."""
    paid = Counter(each.due.payer.id for each in charged)
    return frozenset(each.due.payer.id for each in charged if each.record.renewal.fee and paid[each.due.payer.id] == 1)


def transfers(charged: Iterable[Charged]) -> Columns:
    """Write transfers one by one, as `RECORD_TRANSFERS` takes them."""
    paid = [
        transfer_columns(each.due.payer.bucket, each.record.transfers, each.record.renewal.requested_at)
        for each in charged
    ]
    return [list(chain.from_iterable(column)) for column in zip(*paid, strict=True)]


def messages(told: Iterable[Message]) -> Iterator[Sequence[object]]:
    """Write messages, as `MESSAGE` lists it."""
    for each in told:
        what = (each.key, each.channel, each.sender, each.text, each.not_before)
        yield (bucket_of(each.to), each.to, each.id, *what)


def attempts(refused: Iterable[NotCharged]) -> Columns:
    """Write refused attempts; the rules of each as one text, for arrays of different lengths make no array."""
    rows = ((each.attempt, attempt_columns(each.attempt)) for each in refused)
    return turned(
        (*row[:-2], " ".join(each.rule for each in attempt.refusals), to_text(row[-1])) for attempt, row in rows
    )


def decisions(refused: Iterable[NotCharged]) -> Columns:
    """Write by which attempt registrations were refused."""
    return turned((*each.due.registration, each.attempt.id) for each in refused)


def tallies(outcomes: Iterable[Outcome]) -> Columns:
    """Count what became of the cards of each bucket."""
    by_bucket: dict[int, list[Outcome]] = defaultdict(list)
    for each in outcomes:
        by_bucket[each.due.registration.bucket].append(each)
    counted = {bucket: tally_of(many) for bucket, many in by_bucket.items()}
    return turned(
        (bucket, each.succeeded, each.refused, {rule.value: cards for rule, cards in each.refusals.items()})
        for bucket, each in counted.items()
    )


def counts(buckets: Iterable[int]) -> Columns:
    """Count the cards of each bucket, all of which succeeded."""
    return turned((bucket, cards, 0, {}) for bucket, cards in Counter(buckets).items())
