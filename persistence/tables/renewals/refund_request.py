"""Requests for refunds, kept with their renewals."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from persistence.tables.shared import columns


class RefundRequestRow(SQLModel, table=True):
    """Somebody asks that a renewal be given back; of those that nobody declined there is one a renewal (K-REFUND)."""

    __tablename__ = "refund_request"
    __table_args__ = (
        ForeignKeyConstraint(["bucket", "renewal_id"], ["renewal.bucket", "renewal.id"]),
        CheckConstraint(
            "num_nulls(declined_by, declined_at, decline_reason) IN (0, 3)", name="refund_request_declined_wholly"
        ),
        Index("refund_request_once", "bucket", "renewal_id", unique=True, postgresql_where=sql("declined_at IS NULL")),
        Index("refund_request_by_time", "requested_at", "id"),
        Index("refund_request_by_card", "bucket", "requested_at", "id"),
        Index("refund_request_by", "requested_by", "requested_at", "id"),
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    renewal_id: UUID
    requested_by: str = Field(sa_column=columns.text())
    requested_at: datetime = Field(sa_column=columns.instant())
    reason: str = Field(sa_column=columns.text())
    declined_by: str | None = Field(sa_column=columns.text(nullable=True))
    declined_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    decline_reason: str | None = Field(sa_column=columns.text(nullable=True))
