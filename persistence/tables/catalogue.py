"""Packages, and the published versions of prices and policies: small, shared, only ever added to (G-EFFECTIVE)."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, Identity, Index, SmallInteger
from sqlmodel import Field, SQLModel

from domain.catalogue.package import ProductLine
from domain.catalogue.price import Timing
from domain.months import Term
from persistence.tables.shared import columns


class PackageRow(SQLModel, table=True):
    """A package of a product line."""

    __tablename__ = "package"
    __table_args__ = (columns.one_of("package", "product_line", ProductLine),)

    product_line: str = Field(sa_column=columns.text_key("product_line"))
    code: str = Field(sa_column=columns.text_key("code"))
    name: str = Field(sa_column=columns.text())
    ascii_name: str = Field(sa_column=columns.text())
    ussd_name: str | None = Field(sa_column=columns.text(nullable=True))
    channels: int | None
    vod_hours: int | None
    max_streams: int | None
    max_devices: int | None
    keyword: str | None = Field(sa_column=columns.text(nullable=True))
    note: str | None = Field(sa_column=columns.text(nullable=True))
    place: int = Field(sa_column=Column(SmallInteger, nullable=False, server_default="0"))


class CircularRow(SQLModel, table=True):
    """A circular that versions rest on, as people call it (G-CIRCULAR)."""

    __tablename__ = "circular"

    code: str = Field(sa_column=columns.text_key("code"))
    title_vi: str = Field(sa_column=columns.text())
    title_en: str | None = Field(sa_column=columns.text(nullable=True))
    issued_by: str = Field(sa_column=columns.text())
    issued_on: date | None
    url: str | None = Field(sa_column=columns.text(nullable=True))


class PriceVersionRow(SQLModel, table=True):
    """A version of a price; no price withdraws the package from that day."""

    __tablename__ = "price_version"
    __table_args__ = (
        columns.one_of("price_version", "product_line", ProductLine),
        columns.one_of("price_version", "term", Term),
        columns.one_of("price_version", "timing", Timing),
        CheckConstraint("price > 0", name="price_version_price_positive"),
        CheckConstraint("valid_to > valid_from", name="price_version_ends_after_it_begins"),
        Index("price_version_key", "product_line", "package", "extra_rooms", "term", "valid_from"),
    )

    id: UUID = Field(primary_key=True)
    sequence: int = Field(sa_column=Column(BigInteger, Identity(always=True), nullable=False, unique=True))
    product_line: str = Field(sa_column=columns.text())
    package: str = Field(sa_column=columns.text())
    extra_rooms: int = Field(sa_column=Column(SmallInteger, nullable=False))
    term: str = Field(sa_column=columns.text())
    timing: str = Field(sa_column=columns.text())
    price: int | None = Field(sa_column=columns.money(nullable=True))
    valid_from: date
    valid_to: date | None
    recorded_at: datetime = Field(sa_column=columns.instant())
    source: str = Field(sa_column=columns.text())
    circular: str | None = Field(sa_column=columns.circular())
    section: str | None = Field(sa_column=columns.text(nullable=True))
    published_by: str = Field(sa_column=columns.text())


class PolicyVersionRow(SQLModel, table=True):
    """A version of a policy; no value switches the rule off."""

    __tablename__ = "policy_version"
    __table_args__ = (
        CheckConstraint("valid_to > valid_from", name="policy_version_ends_after_it_begins"),
        Index("policy_version_key", "parameter", "valid_from"),
    )

    id: UUID = Field(primary_key=True)
    sequence: int = Field(sa_column=Column(BigInteger, Identity(always=True), nullable=False, unique=True))
    parameter: str = Field(sa_column=columns.text())
    value: str | None = Field(sa_column=columns.text(nullable=True))
    valid_from: date
    valid_to: date | None
    recorded_at: datetime = Field(sa_column=columns.instant())
    source: str = Field(sa_column=columns.text())
    circular: str | None = Field(sa_column=columns.circular())
    section: str | None = Field(sa_column=columns.text(nullable=True))
    published_by: str = Field(sa_column=columns.text())


class CatalogueRevisionRow(SQLModel, table=True):
    """One row: how often the catalogue has changed, so that a process sees at once that its copy is old."""

    __tablename__ = "catalogue_revision"
    __table_args__ = (CheckConstraint("only_row", name="catalogue_revision_has_one_row"),)

    only_row: bool = Field(primary_key=True, default=True)
    revision: int = Field(sa_column=Column(BigInteger, nullable=False))
