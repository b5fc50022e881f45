"""Requests that were refused, as they were asked, with every reason; kept with the card that was named."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Index, Integer, Text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field, SQLModel

from persistence.tables.shared import columns


class RefusedAttemptRow(SQLModel, table=True):
    """A refused attempt; numbers as they were understood, or as they were written where they were not."""

    __tablename__ = "refused_attempt"
    __table_args__ = (
        Index("refused_attempt_of_card", "bucket", "card_number", "at", "id"),
        Index("refused_attempt_of_payer", "payer_msisdn", "at", "id"),
        Index("refused_attempt_by_time", "at", "id"),
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    at: datetime = Field(sa_column=columns.instant())
    kind: str = Field(sa_column=Column(Text, nullable=False, server_default="RENEWAL"))
    card_number: str = Field(sa_column=columns.text())
    payer_msisdn: str | None = Field(sa_column=columns.text(nullable=True))
    package: str = Field(sa_column=columns.text())
    extra_rooms: int = Field(sa_column=Column(Integer, nullable=False))
    term: str = Field(sa_column=columns.text())
    method: str = Field(sa_column=columns.text())
    bundle: str | None = Field(sa_column=columns.text(nullable=True))
    quantity: int | None = Field(sa_column=Column(Integer))
    rules: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    refusals: list[dict[str, Any]] = Field(sa_column=columns.json())
