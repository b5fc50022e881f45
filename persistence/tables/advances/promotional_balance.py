"""The promotional balance: what was granted of each bundle, and every use of it (S-GRANT)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKeyConstraint, Integer
from sqlmodel import Field, SQLModel

from domain.catalogue.bundle import Bundle
from persistence.tables.shared import columns


class GrantedBundleRow(SQLModel, table=True):
    """Units of one bundle of a subscriber: never more used and taken back than were granted."""

    __tablename__ = "granted_bundle"
    __table_args__ = (
        ForeignKeyConstraint(["bucket", "subscriber_id"], ["subscriber.bucket", "subscriber.id"]),
        columns.one_of("granted_bundle", "bundle", Bundle),
        CheckConstraint(
            "used >= 0 AND withdrawn >= 0 AND used + withdrawn <= granted", name="granted_bundle_never_overdrawn"
        ),
    )

    bucket: int = Field(sa_column=columns.bucket())
    subscriber_id: UUID = Field(sa_column=columns.key_id("subscriber_id"))
    bundle: str = Field(sa_column=columns.text_key("bundle"))
    granted: int = Field(sa_column=Column(BigInteger, nullable=False))
    used: int = Field(sa_column=Column(BigInteger, nullable=False, server_default="0"))
    withdrawn: int = Field(sa_column=Column(BigInteger, nullable=False, server_default="0"))


class BundleUsageRow(SQLModel, table=True):
    """A use that the operator told of, under its own name for it."""

    __tablename__ = "bundle_usage"
    __table_args__ = (
        ForeignKeyConstraint(
            ["bucket", "subscriber_id", "bundle"],
            ["granted_bundle.bucket", "granted_bundle.subscriber_id", "granted_bundle.bundle"],
        ),
        CheckConstraint("quantity > 0", name="bundle_usage_quantity_positive"),
    )

    bucket: int = Field(sa_column=columns.bucket())
    subscriber_id: UUID = Field(sa_column=columns.key_id("subscriber_id"))
    usage_id: str = Field(sa_column=columns.text_key("usage_id"))
    bundle: str = Field(sa_column=columns.text())
    quantity: int = Field(sa_column=Column(Integer, nullable=False))
    used_at: datetime = Field(sa_column=columns.instant())
