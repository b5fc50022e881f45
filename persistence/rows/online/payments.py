"""From rows to payments by card and messages of gateways, and back."""

from dataclasses import fields
from typing import Any

from domain.buckets import Ref
from domain.payments.message import GatewayMessage, MessageKind
from domain.payments.payment import CardPayment, PaymentOutcome
from persistence.connections.pool import Row

PAYMENT = tuple(each.name for each in fields(CardPayment) if each.name != "renewal")

PAYMENT_COLUMNS = ", ".join(f"payment.{name} AS payment_{name}" for name in ("bucket", "renewal_id", *PAYMENT))

MESSAGE = tuple(each.name for each in fields(GatewayMessage))


def payment_of(row: Row) -> CardPayment:
    """Read a payment."""
    values: dict[str, Any] = {name: row[f"payment_{name}"] for name in PAYMENT}
    outcome = values.pop("outcome")
    renewal = Ref(row["payment_bucket"], row["payment_renewal_id"])
    return CardPayment(renewal=renewal, outcome=PaymentOutcome(outcome) if outcome else None, **values)


def payment_columns(payment: CardPayment) -> tuple[object, ...]:
    """Write a payment: where it is kept, then as `PAYMENT` lists it."""
    return (*payment.renewal, *(getattr(payment, name) for name in PAYMENT))


def message_of(row: Row) -> GatewayMessage:
    """Read a message."""
    values = {name: row[name] for name in MESSAGE}
    return GatewayMessage(**{**values, "kind": MessageKind(values["kind"])})


def message_columns(message: GatewayMessage) -> tuple[object, ...]:
    """Write a message, as `MESSAGE` lists it."""
    return tuple(getattr(message, name) for name in MESSAGE)
