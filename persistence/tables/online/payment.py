"""Payments by card, kept with their renewals, and the messages of gateways (O-PENDING, O-MISMATCH)."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Integer
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from domain.payments.message import MessageKind
from domain.payments.payment import PaymentOutcome
from persistence.tables.shared import columns


class CardPaymentRow(SQLModel, table=True):
    """A start at a gateway; `hinted_at` is when it was last asked for because of a hint.

    `reconciled_on` is the day of the gateway's own list on which it stands.
    """

    __tablename__ = "card_payment"
    __table_args__ = (
        columns.one_of("card_payment", "outcome", PaymentOutcome),
        CheckConstraint("paid_at IS NULL OR cardholder IS NULL", name="card_payment_forgets_who_paid"),
        Index("card_payment_due", sql("least(next_query_at, hint_at)"), postgresql_where=sql("paid_at IS NULL")),
        Index("card_payment_paid", "gateway", "paid_at"),
        Index(
            "card_payment_by_transaction",
            "transaction_no",
            "renewal_id",
            postgresql_where=sql("transaction_no IS NOT NULL"),
        ),
        Index("card_payment_parked", "renewal_id", postgresql_where=sql("parked_at IS NOT NULL")),
        *(
            Index(
                f"card_payment_{step}_of",
                "bucket",
                "card_number",
                f"{step}_at",
                "renewal_id",
                postgresql_where=sql(f"{step}_at IS NOT NULL"),
            )
            for step in ("started", "paid", "parked")
        ),
        {"postgresql_with": {"fillfactor": 80}},
    )

    bucket: int = Field(sa_column=columns.bucket())
    renewal_id: UUID = Field(sa_column=columns.key_id("renewal_id"))
    gateway: str = Field(sa_column=columns.text())
    amount: int = Field(sa_column=columns.money())
    card_number: str = Field(sa_column=columns.text())
    language: str = Field(sa_column=columns.text())
    return_url: str = Field(sa_column=columns.text())
    client_address: str | None = Field(sa_column=columns.text(nullable=True))
    cardholder: str | None = Field(sa_column=columns.text(nullable=True))
    email: str | None = Field(sa_column=columns.text(nullable=True))
    started_at: datetime = Field(sa_column=columns.instant())
    way_open_until: datetime = Field(sa_column=columns.instant())
    queries: int = Field(sa_column=Column(Integer, nullable=False))
    next_query_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    hint_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    hinted_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    outcome: str | None = Field(sa_column=columns.text(nullable=True))
    code: str | None = Field(sa_column=columns.text(nullable=True))
    transaction_no: str | None = Field(sa_column=columns.text(nullable=True))
    three_ds: str | None = Field(sa_column=columns.text(nullable=True))
    paid_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    parked_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    reconciled_on: date | None


class GatewayMessageRow(SQLModel, table=True):
    """A message of a gateway, kept by the bucket of what it named; of its fields none that is personal."""

    __tablename__ = "gateway_message"
    __table_args__ = (
        columns.one_of("gateway_message", "kind", MessageKind),
        Index("gateway_message_newest", "id"),
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    gateway: str = Field(sa_column=columns.text())
    kind: str = Field(sa_column=columns.text())
    received_at: datetime = Field(sa_column=columns.instant())
    reference: str | None = Field(sa_column=columns.text(nullable=True))
    taken: bool = Field(sa_column=Column(Boolean, nullable=False))
    why: str | None = Field(sa_column=columns.text(nullable=True))
    fields: dict[str, Any] = Field(sa_column=columns.json())
