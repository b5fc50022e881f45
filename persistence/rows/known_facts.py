"""Facts of subscribers and cards as they are kept in versions: whatever is written of them, as JSON (K-SUPPORT)."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from persistence.rows import columns
from persistence.rows.parties import CARD, SUBSCRIBER, card_columns, card_from, subscriber_columns, subscriber_from

_READ: dict[str, Any] = {"date": date.fromisoformat, "timestamptz": datetime.fromisoformat, "uuid": UUID}


def facts_of_subscriber(subscriber: Subscriber) -> dict[str, object]:
    """Write a subscriber, but for its balance, which the transfers tell."""
    return {
        **dict(zip(columns.SUBSCRIBER.names, subscriber_columns(subscriber), strict=True)),
        "id": str(subscriber.id),
    }


def facts_of_card(card: DecoderCard) -> dict[str, object]:
    """Write a card with its log."""
    facts = dict(zip(columns.CARD.changing, card_columns(card), strict=True))
    lifted_by = card.overlay and str(card.overlay.renewal_id)
    return {
        **facts,
        "id": str(card.id),
        "number": card.number,
        "product_line": card.product_line,
        "overlay_renewal_id": lifted_by,
    }


def subscriber_from_facts(facts: Mapping[str, Any], main_balance: int) -> Subscriber:
    """Read a subscriber of a version, with the balance that it then had."""
    values = [_read(facts, name, columns.SUBSCRIBER.types) for name in SUBSCRIBER if name != "main_balance"]
    return subscriber_from([*values, main_balance])


def card_from_facts(facts: Mapping[str, Any]) -> DecoderCard:
    """Read a card of a version."""
    return card_from([_read(facts, name, columns.CARD.types) for name in CARD])


def _read(facts: Mapping[str, Any], name: str, types: Mapping[str, str]) -> Any:  # noqa: ANN401 - of whatever type it is
    """Read a value; one that a version of before does not have is its column's own nothing."""
    value, read = facts.get(name), _READ.get(types[name])
    if value is None:
        return 0 if types[name] in ("bigint", "integer", "smallint") and name != "billing_cycle_day" else None
    return read(value) if read else value
