"""Registrations for auto-renewal, kept with their cards (K-AUTO-ONE)."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Index, SmallInteger
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from domain.auto_renewals.auto_renewal import AutoRenewalStatus, Channel
from persistence.tables.shared import columns

STEPS = {
    "requested": "registered_at IS NULL OR registered_at > requested_at",
    "registered": "registered_at IS NOT NULL",
    "cancelled": "cancelled_at IS NOT NULL",
}
OWNERS = {"payer": ("subscriber_bucket", "subscriber_id"), "card": ("bucket", "card_id")}
"""Timelines are read by each step of a registration, of who pays and of the card."""


class AutoRenewalRow(SQLModel, table=True):
    """A registration, and how far the sweeps are with it.

    `refused_for` is the last expiry day for which a charge was refused, `last_refusal_id` the last attempt of it;
    `retry_at` is when a card may be tried again that the television company did not answer for.
    """

    __tablename__ = "auto_renewal"
    __table_args__ = (
        ForeignKeyConstraint(["bucket", "card_id"], ["decoder_card.bucket", "decoder_card.id"]),
        columns.one_of("auto_renewal", "status", AutoRenewalStatus),
        columns.one_of("auto_renewal", "channel", Channel),
        CheckConstraint(
            "(status <> 'ACTIVE') OR registered_at IS NOT NULL", name="auto_renewal_registered_once_active"
        ),
        CheckConstraint("(status = 'CANCELLED') = (cancelled_at IS NOT NULL)", name="auto_renewal_cancelled_once"),
        Index("auto_renewal_active", "bucket", "card_id", unique=True, postgresql_where=sql("status = 'ACTIVE'")),
        Index("auto_renewal_requested_by", "requested_by", "requested_at", "id"),
        Index("auto_renewal_of_subscriber", "subscriber_bucket", "subscriber_id", "id"),
        *(
            Index(f"auto_renewal_{step}_of_{whose}", *owner, f"{step}_at", "id", postgresql_where=sql(meant))
            for step, meant in STEPS.items()
            for whose, owner in OWNERS.items()
        ),
        {"postgresql_with": {"fillfactor": 70}},
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    card_id: UUID
    card_number: str = Field(sa_column=columns.text())
    subscriber_bucket: int = Field(sa_column=Column(SmallInteger, nullable=False))
    subscriber_id: UUID
    msisdn: str = Field(sa_column=columns.text())
    channel: str = Field(sa_column=columns.text())
    status: str = Field(sa_column=columns.text())
    requested_by: str = Field(sa_column=columns.text())
    requested_at: datetime = Field(sa_column=columns.instant())
    confirm_until: datetime | None = Field(sa_column=columns.instant(nullable=True))
    registered_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    cancelled_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    cancelled_by: str | None = Field(sa_column=columns.text(nullable=True))
    reminded_for: date | None
    refused_for: date | None
    charge_attempts: int = Field(sa_column=Column(SmallInteger, nullable=False, server_default="0"))
    last_refusal_id: UUID | None
    retry_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
