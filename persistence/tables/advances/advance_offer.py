"""Calls that failed for lack of money, waiting for an answer, and the offers that answered them (S-OFFER)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Boolean, Column, ForeignKeyConstraint, Index
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from persistence.tables.shared import columns


class FailedCallRow(SQLModel, table=True):
    """An event of the operator's, under its own name for it; whether the number is ours is seen when it is answered."""

    __tablename__ = "failed_call"
    __table_args__ = (Index("failed_call_due", "next_attempt_at", postgresql_where=sql("NOT answered")),)

    bucket: int = Field(sa_column=columns.bucket())
    msisdn: str = Field(sa_column=columns.text_key("msisdn"))
    event_id: str = Field(sa_column=columns.text_key("event_id"))
    at: datetime = Field(sa_column=columns.instant())
    answered: bool = Field(sa_column=Column(Boolean, nullable=False, server_default="false"))
    next_attempt_at: datetime = Field(sa_column=columns.instant(default=sql("now()")))


class AdvanceOfferRow(SQLModel, table=True):
    """An offer that was made; the last one of a subscriber says when the next may be."""

    __tablename__ = "advance_offer"
    __table_args__ = (ForeignKeyConstraint(["bucket", "subscriber_id"], ["subscriber.bucket", "subscriber.id"]),)

    bucket: int = Field(sa_column=columns.bucket())
    subscriber_id: UUID = Field(sa_column=columns.key_id("subscriber_id"))
    at: datetime = Field(sa_column=columns.instant_key("at"))
    id: UUID = Field(sa_column=columns.key_id())
