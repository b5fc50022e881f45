"""The sources of a card's timeline."""

from persistence.lookups.support.timeline_source import (
    Source,
    attempts,
    made_at,
    registrations,
    report,
    staff,
    timeline,
)

_OF_CARD = "(bucket, card_id) = ($1, $2)"
_BOUGHT = "'card', card_number, 'package', package, 'term', term, 'amount', price + fee"
_RENEWAL = ("RENEWAL", "bucket", "id")

_RENEWALS = Source(
    kind="RENEWAL",
    name="renewal",
    text="'renewal'",
    told=f"{_BOUGHT}, 'status', status, 'msisdn', payer_msisdn",
    cause=_RENEWAL,
    tables="renewal",
    where=_OF_CARD,
    at="requested_at",
)

_REFUNDS = Source(
    kind="REFUND",
    name="refund",
    text="'refund'",
    told="'amount', price + fee",
    cause=_RENEWAL,
    tables="renewal",
    where=f"{_OF_CARD} AND status = 'REFUNDED'",
    at="settled_at",
)

_VOUCHERS = Source(
    kind="ONLINE_PAYMENT",
    name="voucher",
    text="'voucher'",
    told=_BOUGHT,
    cause=_RENEWAL,
    tables="renewal",
    where=f"{_OF_CARD} AND method = 'VOUCHER'",
    at="requested_at",
)


def _payments() -> tuple[Source, ...]:
    """Write how far payments at a gateway came: each step at its own instant."""
    steps = {"started": "started_at", "paid": "paid_at", "parked": "parked_at"}
    return tuple(
        Source(
            kind="ONLINE_PAYMENT",
            name=f"payment.{step}",
            text=f"'payment.{step}'",
            told="'gateway', gateway, 'amount', amount, 'status', outcome",
            cause=("RENEWAL", "bucket", "renewal_id"),
            tables="card_payment",
            where=f"(bucket, card_number) = ($1, $3) AND {at} IS NOT NULL",
            at=at,
            id="renewal_id",
        )
        for step, at in steps.items()
    )


def _activations(name: str, where: str, at: str) -> Source:
    return Source(
        kind="ACTIVATION",
        name=f"activation.{name}",
        text="'activation.' || state",
        told="'attempts', attempts",
        cause=("RENEWAL", "bucket", "renewal_id"),
        tables="activation",
        where=f"{_OF_CARD} AND {where}",
        at=at,
    )


_WAITING = f"""answered_at IS NULL AND id > coalesce(
    (SELECT id FROM activation WHERE {_OF_CARD} AND state = 'ACKNOWLEDGED' ORDER BY id DESC LIMIT 1),
    '00000000-0000-0000-0000-000000000000')"""
"""Of one card the oldest command goes first, so that what waits is newer than whatever was taken (K-CARD)."""

OF_CARD = timeline(
    _RENEWALS,
    _REFUNDS,
    _VOUCHERS,
    *_payments(),
    _activations("answered", "answered_at IS NOT NULL", "answered_at"),
    _activations("waiting", _WAITING, made_at("id")),
    attempts("(bucket, card_number) = ($1, $3)"),
    *registrations(_OF_CARD),
    staff(),
    report("card_version", "card_id", "CARD"),
)
