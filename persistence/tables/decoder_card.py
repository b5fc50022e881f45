"""Decoder cards with their logs."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Index, Integer, SmallInteger, UniqueConstraint
from sqlmodel import Field, SQLModel

from domain.catalogue.package import ProductLine
from domain.subscribers.decoder_card import CardStatus
from persistence.tables.shared import columns
from persistence.tables.shared.words import word


class DecoderCardRow(SQLModel, table=True):
    """A card: the chain of what is used up, the bought periods in the order bought, and the expiry that follows.

    `charged_for` is the last expiry day for which it was charged by itself (K-AUTO-CHARGE).
    """

    __tablename__ = "decoder_card"
    __table_args__ = (
        UniqueConstraint("bucket", "number", name="decoder_card_number"),
        Index("decoder_card_by_expiry", "expires_on", "bucket", "id"),
        {"postgresql_with": {"fillfactor": 70}},
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    number: str = Field(sa_column=columns.text())
    product_line: str = Field(sa_column=word("product_line", ProductLine))
    status: str = Field(sa_column=word("card_status", CardStatus))
    package: str | None = Field(sa_column=columns.text(nullable=True))
    extra_rooms: int = Field(sa_column=Column(SmallInteger, nullable=False))
    chain_began_on: date | None
    chain_months: int = Field(sa_column=Column(Integer, nullable=False, server_default="0"))
    chain_weeks: int = Field(sa_column=Column(Integer, nullable=False, server_default="0"))
    entries: list[dict[str, Any]] = Field(sa_column=columns.json(default="[]"))
    overlay_renewal_id: UUID | None
    overlay_until: date | None
    expires_on: date | None
    charged_for: date | None
    observed_at: datetime = Field(sa_column=columns.instant())
