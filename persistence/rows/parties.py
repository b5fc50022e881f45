"""From rows to entities and back, for what many queries read: cards, subscribers, renewals."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import cache
from operator import attrgetter, itemgetter
from typing import Any, TypeVar
from uuid import UUID

from domain.buckets import bucket_of
from domain.catalogue.package import ProductLine
from domain.months import TERMS, Term
from domain.renewals.facts import Spent
from domain.renewals.renewal import ActivationStatus, Renewal, RenewalStatus
from domain.renewals.request import PaymentMethod
from domain.subscribers.decoder_card import CardStatus, DecoderCard, Overlay
from domain.subscribers.periods import Chain, Entry, PeriodLog
from domain.subscribers.subscriber import Billing, DataPackage, LineStatus, Operator, Segment, Subscriber
from persistence.connections.pool import Row
from persistence.rows import columns

Word = TypeVar("Word", bound=StrEnum)


def found_by_value(words: type[Word]) -> Mapping[str, Word]:
    """List an enumeration's words by what is written of them: ten times quicker than asking it, for every row."""
    return {word.value: word for word in words}


CARD = tuple(name for name in columns.CARD.names if name not in ("bucket", "expires_on"))

SUBSCRIBER = (*columns.SUBSCRIBER.names[1:], "main_balance")

RENEWAL = columns.RENEWAL.names[1:]

_WRITTEN = attrgetter(*columns.SUBSCRIBER.names[1:])
_RENEWAL = attrgetter(*RENEWAL)
_LINES, _CARD_STATUSES = found_by_value(ProductLine), found_by_value(CardStatus)
_SUBSCRIBER_WORDS: tuple[tuple[str, Mapping[str, Any]], ...] = (
    ("operator", found_by_value(Operator)),
    ("billing", found_by_value(Billing)),
    ("segment", found_by_value(Segment)),
    ("status", found_by_value(LineStatus)),
    ("data_package", found_by_value(DataPackage)),
)

ACTIVATION_OF_RENEWAL = """
(SELECT state FROM activation
  WHERE (activation.bucket, activation.card_id, activation.renewal_id) = (renewal.bucket, renewal.card_id, renewal.id)
    AND NOT withdraws)
"""


def listed(columns: tuple[str, ...], table: str, prefix: str = "") -> str:
    """List columns of a table for a SELECT, each under its name with a prefix."""
    return ", ".join(f"{table}.{column} AS {prefix}{column}" for column in columns)


_READ_OF_RENEWAL = (*RENEWAL, "imported_as")

RENEWAL_COLUMNS = f"{listed(_READ_OF_RENEWAL, 'renewal')}, {ACTIVATION_OF_RENEWAL} AS activation"


@cache
def _values_of(columns: tuple[str, ...], prefix: str) -> Callable[[Row], tuple[Any, ...]]:
    return itemgetter(*(prefix + column for column in columns))


def turned(rows: Iterable[Sequence[object]]) -> list[tuple[object, ...]]:
    """Turn rows into columns, one array each, for a statement that unnests them."""
    return list(zip(*rows, strict=True))


def card_of(row: Row, prefix: str = "") -> DecoderCard:
    """Read a card from columns named as in `CARD`, each with a prefix."""
    return card_from(_values_of(CARD, prefix)(row))


def card_from(values: Sequence[Any]) -> DecoderCard:
    """Make a card of its values in the order of `CARD`: of many rows those are quicker found by place than by name."""
    (
        card_id, number, line, status, package, extra_rooms, began_on, months, weeks, entries, lifted_by, until,
        observed_at,
    ) = values  # fmt: skip
    return DecoderCard(
        id=card_id,
        number=number,
        product_line=_LINES[line],
        status=_CARD_STATUSES[status],
        package=package,
        extra_rooms=extra_rooms,
        log=PeriodLog(
            Chain(began_on, months, weeks) if began_on else None, tuple([_entry_of(each) for each in entries])
        ),
        overlay=Overlay(lifted_by, until) if lifted_by else None,
        observed_at=observed_at,
    )


def card_columns(card: DecoderCard) -> tuple[object, ...]:
    """Write what changes of a card: status, package, rooms, log, overlay, expiry, when it was observed."""
    chain, overlay = card.log.chain, card.overlay
    return (
        card.status,
        card.package,
        card.extra_rooms,
        chain.began_on if chain else None,
        chain.months if chain else 0,
        chain.weeks if chain else 0,
        entries_json(card.log),
        overlay.renewal_id if overlay else None,
        overlay.until if overlay else None,
        card.expires_on,
        card.observed_at,
    )


def entries_json(log: PeriodLog) -> list[dict[str, object]]:
    """Write the bought periods of a log."""
    return [_entry_json(entry) for entry in log.entries]


def subscriber_of(row: Row, prefix: str = "") -> Subscriber:
    """Read a subscriber from columns named as in `SUBSCRIBER`, each with a prefix."""
    return subscriber_from(_values_of(SUBSCRIBER, prefix)(row))


def subscriber_from(values: Sequence[Any]) -> Subscriber:
    """Make a subscriber of its values in the order of `SUBSCRIBER`, as `card_from` does."""
    told = dict(zip(SUBSCRIBER, values, strict=True))
    for name, words in _SUBSCRIBER_WORDS:
        told[name] = words[told[name]]
    return Subscriber(**told)


def subscriber_columns(subscriber: Subscriber) -> tuple[object, ...]:
    """Write a subscriber but for its balance, as `columns.SUBSCRIBER` lists it."""
    return (bucket_of(subscriber.msisdn), *_WRITTEN(subscriber))


def renewal_of(row: Row, prefix: str = "") -> Renewal:
    """Read a renewal from columns named as in `RENEWAL_COLUMNS`, and its activation's state, each with a prefix."""
    values = {column: row[prefix + column] for column in _READ_OF_RENEWAL}
    activation = row[prefix + "activation"]
    values["term"] = Term(values["term"])
    values["method"] = PaymentMethod(values["method"])
    values["status"] = RenewalStatus(values["status"])
    return Renewal(**values, activation=ActivationStatus(activation) if activation else None)


def renewal_columns(renewal: Renewal) -> tuple[object, ...]:
    """Write a renewal, as `columns.RENEWAL` lists it."""
    return (renewal.ref.bucket, *_RENEWAL(renewal))


def spending_of(row: Row) -> tuple[Spent, ...]:
    """Read a payer's payments from three arrays."""
    if row["paid_on"] is None:
        return ()
    return tuple(map(Spent, row["paid_on"], row["totals"], row["cards"]))


def _entry_of(entry: Mapping[str, Any]) -> Entry:
    return Entry(
        UUID(entry["renewal"]),
        entry["package"],
        entry["rooms"],
        TERMS[entry["term"]],
        date.fromisoformat(entry["bought_on"]),
    )


def _entry_json(entry: Entry) -> dict[str, object]:
    return {
        "renewal": str(entry.renewal_id),
        "package": entry.package,
        "rooms": entry.extra_rooms,
        "term": entry.term,
        "bought_on": entry.bought_on,
    }
