"""What waits to leave: messages and activations, each its own outbox row with a state and a next attempt."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Index, Integer, Text
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from domain.renewals.renewal import ActivationStatus
from persistence.tables.shared import columns
from persistence.tables.shared.words import word

WAITING = "state IN ('QUEUED', 'SENT')"


class MessageRow(SQLModel, table=True):
    """A customer message, kept with the number it goes to; `not_before` and `not_after` are of the business clock."""

    __tablename__ = "message"
    __table_args__ = (
        Index(
            "message_untried",
            sql("coalesce(not_before, '-infinity'::timestamptz)"),
            "next_attempt_at",
            postgresql_where=sql("state = 'QUEUED' AND attempts = 0"),
        ),
        Index("message_left", "bucket", "recipient", "sent_at", "id", postgresql_where=sql("sent_at IS NOT NULL")),
        Index(
            "message_dropped", "bucket", "recipient", "next_attempt_at", "id", postgresql_where=sql("state = 'DROPPED'")
        ),
        Index("message_in_trouble", "id", postgresql_where=sql("state IN ('DROPPED', 'FAILED')")),
        Index("message_again", "next_attempt_at", postgresql_where=sql("state = 'QUEUED' AND attempts > 0")),
    )

    bucket: int = Field(sa_column=columns.bucket())
    recipient: str = Field(sa_column=columns.text_key("recipient"))
    id: UUID = Field(sa_column=columns.key_id())
    key: str = Field(sa_column=columns.text())
    channel: str = Field(sa_column=columns.text())
    sender: str = Field(sa_column=columns.text())
    text: str = Field(sa_column=columns.text())
    not_before: datetime | None = Field(sa_column=columns.instant(nullable=True))
    sent_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    not_after: datetime | None = Field(sa_column=columns.instant(nullable=True))
    state: str = Field(sa_column=Column("state", Text, nullable=False, server_default="QUEUED"))
    attempts: int = Field(sa_column=Column(Integer, nullable=False, server_default="0"))
    next_attempt_at: datetime = Field(sa_column=columns.instant(default=sql("now()")))
    trouble: str | None = Field(sa_column=columns.text(nullable=True))
    centre_id: str | None = Field(sa_column=columns.text(nullable=True))
    settled_at: datetime | None = Field(sa_column=columns.instant(nullable=True))


class ActivationRow(SQLModel, table=True):
    """A command to the card system; of one card the oldest unanswered goes first (K-CARD).

    It tells of the card as it is when it leaves, so it holds no state of the card itself.
    """

    __tablename__ = "activation"
    __table_args__ = (
        Index("activation_due", "next_attempt_at", postgresql_where=sql(WAITING)),
        Index(
            "activation_answered",
            "bucket",
            "card_id",
            "answered_at",
            "id",
            postgresql_where=sql("answered_at IS NOT NULL"),
        ),
    )

    bucket: int = Field(sa_column=columns.bucket())
    card_id: UUID = Field(sa_column=columns.key_id("card_id"))
    id: UUID = Field(sa_column=columns.key_id())
    renewal_id: UUID
    withdraws: bool
    state: str = Field(sa_column=word("activation_state", ActivationStatus, default="QUEUED"))
    attempts: int = Field(sa_column=Column(Integer, nullable=False, server_default="0"))
    next_attempt_at: datetime = Field(sa_column=columns.instant(default=sql("now()")))
    answered_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    trouble: str | None = Field(sa_column=columns.text(nullable=True))
