"""Renewals, kept with their cards, and what they count for, kept with their payers."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Column, ForeignKeyConstraint, Index, SmallInteger
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from domain.months import Term
from domain.renewals.renewal import RenewalStatus
from domain.renewals.request import PaymentMethod
from persistence.tables.shared import amounts, columns
from persistence.tables.shared.words import word


class RenewalRow(SQLModel, table=True):
    """A renewal of a card; `asked_by` is its author, where staff or a partner asked for it.

    `imported_as` names a payment of another system that was taken over.
    """

    __tablename__ = "renewal"
    __table_args__ = (
        Index("renewal_of_card", "bucket", "card_id", "requested_at", "id"),
        Index("renewal_by_time", "requested_at", "id"),
        Index(
            "renewal_given_back",
            "bucket",
            "card_id",
            "settled_at",
            "id",
            postgresql_where=sql("status = 'REFUNDED'"),
        ),
        Index(
            "renewal_by_voucher",
            "bucket",
            "card_id",
            "requested_at",
            "id",
            postgresql_where=sql("method = 'VOUCHER'"),
        ),
        Index(
            "renewal_asked_by",
            sql("(asked_by ->> 'principal')"),
            "requested_at",
            "id",
            postgresql_where=sql("asked_by IS NOT NULL"),
        ),
        Index(
            "renewal_unsettled",
            "status",
            "requested_at",
            postgresql_where=sql("status NOT IN ('SUCCEEDED', 'REFUNDED')"),
        ),
        {"postgresql_with": {"fillfactor": 90}},
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    card_id: UUID
    card_number: str = Field(sa_column=columns.text())
    payer_id: UUID | None
    payer_msisdn: str | None = Field(sa_column=columns.text(nullable=True))
    package: str = Field(sa_column=columns.text())
    extra_rooms: int = Field(sa_column=Column(SmallInteger, nullable=False))
    term: str = Field(sa_column=word("renewal_term", Term))
    method: str = Field(sa_column=word("payment_method", PaymentMethod))
    status: str = Field(sa_column=word("renewal_status", RenewalStatus))
    price: int = Field(sa_column=amounts.moved())
    fee: int = Field(sa_column=amounts.held())
    requested_at: datetime = Field(sa_column=columns.instant())
    settled_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    expires_on_before: date | None
    expires_on_after: date | None
    auto_renewal_id: UUID | None
    asked_by: dict[str, Any] | None = Field(sa_column=Column(JSONB, nullable=True))
    imported_as: str | None = Field(sa_column=columns.text(nullable=True))


class ImportedPaymentRow(SQLModel, table=True):
    """Under which name a payment of another system was taken over, in the name's own bucket: each once."""

    __tablename__ = "imported_payment"

    bucket: int = Field(sa_column=columns.bucket())
    name: str = Field(sa_column=columns.text_key("name"))
    renewal_bucket: int = Field(sa_column=Column(SmallInteger, nullable=False))
    renewal_id: UUID


class SpendingRow(SQLModel, table=True):
    """A payment from a main balance, as the limits and the remembered cards see it (K-MAX-MONTH, K-KNOWN)."""

    __tablename__ = "spending"
    __table_args__ = (
        Index("spending_withdrawn", "bucket", "payer_id", "renewal_id", postgresql_where=sql("withdrawn")),
    )
    bucket: int = Field(sa_column=columns.bucket())
    payer_id: UUID = Field(sa_column=columns.key_id("payer_id"))
    paid_on: date = Field(primary_key=True)
    renewal_id: UUID = Field(sa_column=columns.key_id("renewal_id"))
    card_bucket: int = Field(sa_column=Column(SmallInteger, nullable=False))
    card_id: UUID
    total: int = Field(sa_column=amounts.moved())
    withdrawn: bool = Field(sa_column=Column(Boolean, nullable=False, server_default="false"))


class RefundRow(SQLModel, table=True):
    """A renewal's money given back: once, by somebody, for a reason (K-REFUND)."""

    __tablename__ = "refund"
    __table_args__ = (ForeignKeyConstraint(["bucket", "renewal_id"], ["renewal.bucket", "renewal.id"]),)

    bucket: int = Field(sa_column=columns.bucket())
    renewal_id: UUID = Field(sa_column=columns.key_id("renewal_id"))
    id: UUID
    refunded_by: str = Field(sa_column=columns.text())
    reason: str = Field(sa_column=columns.text())
    at: datetime = Field(sa_column=columns.instant())
