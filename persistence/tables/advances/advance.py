"""Advances, and what staff made of them (S-CONFIRM, S-REFUND, S-WRITE-OFF)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Index, Integer
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from domain.advances.loan import AdvanceStatus
from domain.advances.settlement import SettlementKind
from domain.catalogue.bundle import Bundle
from persistence.tables.shared import columns
from persistence.tables.shared.words import word

OWED = "status IN ('OUTSTANDING', 'WRITTEN_OFF')"


class AdvanceRow(SQLModel, table=True):
    """An advance, from its request on; one that was not confirmed in time keeps its status and lapses by its clock.

    What is owed has an index of its own, so that what was repaid long ago costs a top-up nothing.
    """

    __tablename__ = "advance"
    __table_args__ = (
        ForeignKeyConstraint(["bucket", "subscriber_id"], ["subscriber.bucket", "subscriber.id"]),
        CheckConstraint("quantity > 0 AND unit_price > 0", name="advance_amounts_meant"),
        CheckConstraint("price = unit_price * quantity", name="advance_price_follows"),
        CheckConstraint("repaid >= 0 AND repaid <= price", name="advance_repaid_within_price"),
        CheckConstraint("owed_after >= price AND owed_after <= ceiling", name="advance_within_ceiling"),
        CheckConstraint(
            "(granted_at IS NULL) = (status IN ('AWAITING_CONFIRMATION', 'LAPSED')) "
            "AND (owed_after IS NULL) = (granted_at IS NULL)",
            name="advance_granted_once_confirmed",
        ),
        CheckConstraint(
            "status NOT IN ('OUTSTANDING', 'WRITTEN_OFF', 'REPAID') OR (repaid = price) = (status = 'REPAID')",
            name="advance_repaid_in_full",
        ),
        Index("advance_of_subscriber", "bucket", "subscriber_id", "id"),
        Index("advance_owed", "bucket", "subscriber_id", "granted_at", postgresql_where=sql(OWED)),
        Index("advance_by_time", "requested_at", "id"),
        Index("advance_owed_by_time", "requested_at", "id", postgresql_where=sql(OWED)),
        Index("advance_granted", "granted_at", postgresql_using="brin", postgresql_with={"autosummarize": True}),
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    subscriber_id: UUID
    msisdn: str = Field(sa_column=columns.text())
    bundle: str = Field(sa_column=word("advance_bundle", Bundle))
    quantity: int = Field(sa_column=Column(Integer, nullable=False))
    unit_price: int = Field(sa_column=columns.money())
    price: int = Field(sa_column=columns.money())
    status: str = Field(sa_column=word("advance_status", AdvanceStatus))
    months_active: int = Field(sa_column=Column(Integer, nullable=False))
    average_monthly_top_up: int = Field(sa_column=columns.money())
    ceiling: int = Field(sa_column=columns.money())
    requested_at: datetime = Field(sa_column=columns.instant())
    confirm_until: datetime = Field(sa_column=columns.instant())
    granted_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    owed_after: int | None = Field(sa_column=columns.money(nullable=True))
    overdue_since: datetime | None = Field(sa_column=columns.instant(nullable=True))
    repaid: int = Field(sa_column=columns.money(default="0"))


class AdvanceSettlementRow(SQLModel, table=True):
    """An advance refunded or written off: each once, by somebody, for a reason."""

    __tablename__ = "advance_settlement"
    __table_args__ = (
        ForeignKeyConstraint(["bucket", "advance_id"], ["advance.bucket", "advance.id"]),
        columns.one_of("advance_settlement", "kind", SettlementKind),
        CheckConstraint("withdrawn >= 0", name="advance_settlement_withdrawn_meant"),
    )

    bucket: int = Field(sa_column=columns.bucket())
    advance_id: UUID = Field(sa_column=columns.key_id("advance_id"))
    kind: str = Field(sa_column=columns.text_key("kind"))
    id: UUID
    settled_by: str = Field(sa_column=columns.text())
    reason: str = Field(sa_column=columns.text())
    withdrawn: int = Field(sa_column=Column(Integer, nullable=False, server_default="0"))
    at: datetime = Field(sa_column=columns.instant())
