"""From rows to webhooks and back."""

from dataclasses import fields

from domain.webhooks.attempt import Attempt
from domain.webhooks.delivery import Delivery, DeliveryState
from domain.webhooks.endpoint import SwitchedOff, WebhookEndpoint
from domain.webhooks.event import EventType
from domain.webhooks.listening import Listener
from persistence.connections.pool import Row

COLUMNS = tuple(field.name for field in fields(WebhookEndpoint))

ENDPOINT = ", ".join(COLUMNS)

KEPT = ("id", "endpoint_id", "type", "about", "at", "body", "state", "attempts", "next_attempt_at")

DELIVERY = ", ".join(f"delivery.{name}" for name in KEPT)


def types_of(row: Row) -> frozenset[EventType]:
    """Read of which types an endpoint hears."""
    return frozenset(map(EventType, row["types"]))


def listener_of(row: Row) -> Listener:
    """Read an endpoint that is switched on."""
    return Listener(row["id"], row["owner"], types_of(row))


def endpoint_of(row: Row) -> WebhookEndpoint:
    """Read an endpoint."""
    values = {name: row[name] for name in COLUMNS}
    off = SwitchedOff(row["off"]) if row["off"] else None
    return WebhookEndpoint(**{**values, "types": types_of(row), "off": off})


def endpoint_columns(endpoint: WebhookEndpoint) -> tuple[object, ...]:
    """Write an endpoint, its columns as they are listed in `COLUMNS`."""
    values = {name: getattr(endpoint, name) for name in COLUMNS}
    return tuple((values | {"types": sorted(endpoint.types)}).values())


def delivery_of(row: Row, tried: tuple[Attempt, ...] = ()) -> Delivery:
    """Read a delivery."""
    values = {name: row[name] for name in KEPT}
    types = {"type": EventType(row["type"]), "state": DeliveryState(row["state"])}
    return Delivery(**{**values, **types}, tried=tried)


def attempt_of(row: Row) -> Attempt:
    """Read an attempt."""
    return Attempt(**{field.name: row[field.name] for field in fields(Attempt)})
