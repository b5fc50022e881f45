"""Facts of subscribers and cards as they were known: a version whenever somebody tells something new (K-SUPPORT)."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Column, Index, literal_column
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from persistence.tables.shared import columns


class SubscriberVersionRow(SQLModel, table=True):
    """A subscriber from an instant on; its main balance is what the transfers say."""

    __tablename__ = "subscriber_version"
    __table_args__ = (Index("subscriber_version_of", "bucket", "subscriber_id", "recorded_at", "id"),)

    bucket: int = Field(sa_column=columns.bucket())
    msisdn: str = Field(sa_column=columns.text_key("msisdn"))
    recorded_at: datetime = Field(sa_column=columns.instant_key("recorded_at"))
    id: UUID = Field(sa_column=columns.key_id())
    subscriber_id: UUID
    facts: dict[str, Any] = Field(sa_column=columns.json())


class CardVersionRow(SQLModel, table=True):
    """A card with its log from an instant on; renewals since then are on record themselves, and add no version.

    The first version of each card is what it is searched by: its row is not changed by renewals.
    """

    __tablename__ = "card_version"
    __table_args__ = (
        Index("card_version_of", "bucket", "card_id", "recorded_at", "id"),
        Index(
            "card_by_tail",
            literal_column("reverse(number)").label("tail"),
            postgresql_ops={"tail": "text_pattern_ops"},
            postgresql_where=sql("first"),
        ),
    )

    bucket: int = Field(sa_column=columns.bucket())
    number: str = Field(sa_column=columns.text_key("number"))
    recorded_at: datetime = Field(sa_column=columns.instant_key("recorded_at"))
    id: UUID = Field(sa_column=columns.key_id())
    card_id: UUID
    first: bool = Field(sa_column=Column(Boolean, nullable=False))
    facts: dict[str, Any] = Field(sa_column=columns.json())
