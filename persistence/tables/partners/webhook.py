"""Webhooks: endpoints, small and shared; deliveries and their attempts, kept with the card or number they are of."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, ForeignKeyConstraint, Index, Integer
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.types import Text
from sqlmodel import Field, SQLModel

from domain.webhooks.delivery import DeliveryState
from domain.webhooks.endpoint import SwitchedOff
from persistence.tables.shared import columns

WAITING = sql("state = 'QUEUED'")


class WebhookEndpointRow(SQLModel, table=True):
    """Where a partner, or the operator, is told of events; its secrets are derived, and kept nowhere."""

    __tablename__ = "webhook_endpoint"
    __table_args__ = (columns.one_of("webhook_endpoint", "off", SwitchedOff),)

    id: UUID = Field(primary_key=True)
    owner: str | None = Field(sa_column=columns.text(nullable=True))
    url: str = Field(sa_column=columns.text())
    types: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    created_at: datetime = Field(sa_column=columns.instant())
    created_by: str = Field(sa_column=columns.text())
    off: str | None = Field(sa_column=columns.text(nullable=True))
    version: int = Field(sa_column=Column(Integer, nullable=False))
    previous_until: datetime | None = Field(sa_column=columns.instant(nullable=True))
    failing_since: datetime | None = Field(sa_column=columns.instant(nullable=True))
    deleted_at: datetime | None = Field(sa_column=columns.instant(nullable=True))


class WebhookDeliveryRow(SQLModel, table=True):
    """An event on its way to an endpoint; of one card, or number, the oldest that waits goes first.

    `before` counts the attempts of earlier rounds, where it was asked for again; `leased_until` is set while an attempt
    is under way.
    """

    __tablename__ = "webhook_delivery"
    __table_args__ = (
        columns.one_of("webhook_delivery", "state", DeliveryState),
        Index("webhook_delivery_due", "endpoint_id", "next_attempt_at", postgresql_where=WAITING),
        Index("webhook_delivery_in_order", "endpoint_id", "about", "id", postgresql_where=WAITING),
        Index("webhook_delivery_of_endpoint", "endpoint_id", "id"),
        Index("webhook_delivery_by_time", "id"),
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    endpoint_id: UUID
    type: str = Field(sa_column=columns.text())
    about: str = Field(sa_column=columns.text())
    at: datetime = Field(sa_column=columns.instant())
    body: str = Field(sa_column=columns.text())
    state: str = Field(sa_column=Column("state", Text, nullable=False, server_default="QUEUED"))
    attempts: int = Field(sa_column=Column(Integer, nullable=False, server_default="0"))
    before: int = Field(sa_column=Column(Integer, nullable=False, server_default="0"))
    next_attempt_at: datetime | None = Field(sa_column=columns.instant(nullable=True, default=sql("now()")))
    leased_until: datetime | None = Field(sa_column=columns.instant(nullable=True))


class WebhookAttemptRow(SQLModel, table=True):
    """An attempt, and what came of it."""

    __tablename__ = "webhook_attempt"
    __table_args__ = (
        ForeignKeyConstraint(["bucket", "delivery_id"], ["webhook_delivery.bucket", "webhook_delivery.id"]),
    )

    bucket: int = Field(sa_column=columns.bucket())
    delivery_id: UUID = Field(sa_column=columns.key_id("delivery_id"))
    number: int = Field(sa_column=Column("number", Integer, primary_key=True, autoincrement=False))
    at: datetime = Field(sa_column=columns.instant())
    milliseconds: int = Field(sa_column=Column(Integer, nullable=False))
    status: int | None = Field(sa_column=Column(Integer, nullable=True))
    error: str | None = Field(sa_column=columns.text(nullable=True))
    excerpt: str | None = Field(sa_column=columns.text(nullable=True))
