"""The published terms of advances: small, shared, only ever added to (G-EFFECTIVE, S-CEILING)."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, Identity, Index, Integer, SmallInteger
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlmodel import Field, SQLModel

from domain.catalogue.bundle import Bundle
from persistence.tables.shared import columns


class AdvancePriceVersionRow(SQLModel, table=True):
    """A version of what a unit of a bundle costs in which quantities; no price withdraws the bundle from that day."""

    __tablename__ = "advance_price_version"
    __table_args__ = (
        columns.one_of("advance_price_version", "bundle", Bundle),
        CheckConstraint("unit_price > 0", name="advance_price_version_price_positive"),
        CheckConstraint(
            "(unit_price IS NULL) = (quantities IS NULL)", name="advance_price_version_price_has_quantities"
        ),
        CheckConstraint("valid_to > valid_from", name="advance_price_version_ends_after_it_begins"),
        CheckConstraint(
            "(months_active_from IS NULL) = (average_monthly_top_up_from IS NULL)",
            name="advance_price_version_condition_names_a_row",
        ),
        CheckConstraint(
            "(from_hour IS NULL) = (until_hour IS NULL) AND from_hour >= 0 AND from_hour < until_hour "
            "AND until_hour <= 24",
            name="advance_price_version_condition_names_hours",
        ),
        Index("advance_price_version_key", "bundle", "valid_from"),
    )

    id: UUID = Field(primary_key=True)
    sequence: int = Field(sa_column=Column(BigInteger, Identity(always=True), nullable=False, unique=True))
    bundle: str = Field(sa_column=columns.text())
    unit_price: int | None = Field(sa_column=columns.money(nullable=True))
    quantities: list[int] | None = Field(sa_column=Column(ARRAY(Integer), nullable=True))
    months_active_from: int | None = Field(sa_column=Column(Integer, nullable=True))
    average_monthly_top_up_from: int | None = Field(sa_column=columns.money(nullable=True))
    from_hour: int | None = Field(sa_column=Column(SmallInteger, nullable=True))
    until_hour: int | None = Field(sa_column=Column(SmallInteger, nullable=True))
    valid_from: date
    valid_to: date | None
    recorded_at: datetime = Field(sa_column=columns.instant())
    source: str = Field(sa_column=columns.text())
    circular: str | None = Field(sa_column=columns.circular())
    section: str | None = Field(sa_column=columns.text(nullable=True))
    published_by: str = Field(sa_column=columns.text())


class AdvanceCeilingVersionRow(SQLModel, table=True):
    """A version of the whole table of ceilings; no rows advance nothing from that day."""

    __tablename__ = "advance_ceiling_version"
    __table_args__ = (
        CheckConstraint("valid_to > valid_from", name="advance_ceiling_version_ends_after_it_begins"),
        Index("advance_ceiling_version_key", "valid_from"),
    )

    id: UUID = Field(primary_key=True)
    sequence: int = Field(sa_column=Column(BigInteger, Identity(always=True), nullable=False, unique=True))
    rows: Any = Field(sa_column=Column(JSONB(none_as_null=True), nullable=True))
    valid_from: date
    valid_to: date | None
    recorded_at: datetime = Field(sa_column=columns.instant())
    source: str = Field(sa_column=columns.text())
    circular: str | None = Field(sa_column=columns.circular())
    section: str | None = Field(sa_column=columns.text(nullable=True))
    published_by: str = Field(sa_column=columns.text())
