"""Published programmes and regions: small, shared, only ever added to (G-EFFECTIVE, P-MAP, P-REGION)."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, Identity, Index
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from persistence.tables.shared import columns


class PromotionVersionRow(SQLModel, table=True):
    """A version of all the terms of a programme; no terms withdraw it from that day."""

    __tablename__ = "promotion_version"
    __table_args__ = (
        CheckConstraint("valid_to > valid_from", name="promotion_version_ends_after_it_begins"),
        Index("promotion_version_key", "code", "valid_from"),
    )

    id: UUID = Field(primary_key=True)
    sequence: int = Field(sa_column=Column(BigInteger, Identity(always=True), nullable=False, unique=True))
    code: str = Field(sa_column=columns.text())
    terms: Any = Field(sa_column=Column(JSONB(none_as_null=True), nullable=True))
    valid_from: date
    valid_to: date | None
    recorded_at: datetime = Field(sa_column=columns.instant())
    circular: str | None = Field(sa_column=columns.circular())
    section: str | None = Field(sa_column=columns.text(nullable=True))
    published_by: str = Field(sa_column=columns.text())


class RegionVersionRow(SQLModel, table=True):
    """A version of the whole map of regions."""

    __tablename__ = "region_version"
    __table_args__ = (
        CheckConstraint("valid_to > valid_from", name="region_version_ends_after_it_begins"),
        Index("region_version_key", "valid_from"),
    )

    id: UUID = Field(primary_key=True)
    sequence: int = Field(sa_column=Column(BigInteger, Identity(always=True), nullable=False, unique=True))
    regions: Any = Field(sa_column=Column(JSONB(none_as_null=True), nullable=True))
    valid_from: date
    valid_to: date | None
    recorded_at: datetime = Field(sa_column=columns.instant())
    circular: str | None = Field(sa_column=columns.circular())
    section: str | None = Field(sa_column=columns.text(nullable=True))
    published_by: str = Field(sa_column=columns.text())
