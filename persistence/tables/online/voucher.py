"""Batches and what staff did with them, small and shared; and the vouchers, kept by the hash of their code."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    UniqueConstraint,
)
from sqlmodel import Field, SQLModel

from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.vouchers.voucher import SpanChange
from persistence.tables.shared import columns


class VoucherBatchRow(SQLModel, table=True):
    """Vouchers issued together; their codes are known to nobody once they were made, at `coded_at`."""

    __tablename__ = "voucher_batch"
    __table_args__ = (
        columns.one_of("voucher_batch", "product_line", ProductLine),
        columns.one_of("voucher_batch", "term", Term),
        CheckConstraint("count > 0", name="voucher_batch_holds_some"),
        UniqueConstraint("first", name="voucher_batch_first"),
    )

    id: UUID = Field(sa_column=columns.key_id())
    product_line: str = Field(sa_column=columns.text())
    package: str = Field(sa_column=columns.text())
    extra_rooms: int = Field(sa_column=Column(SmallInteger, nullable=False))
    term: str = Field(sa_column=columns.text())
    first: int = Field(sa_column=Column(BigInteger, nullable=False))
    count: int = Field(sa_column=Column(Integer, nullable=False))
    valid_until: date
    issued_at: datetime = Field(sa_column=columns.instant())
    issued_by: str = Field(sa_column=columns.text())
    coded_at: datetime | None = Field(sa_column=columns.instant(nullable=True))


class VoucherSpanRow(SQLModel, table=True):
    """What staff did with the serials of a batch from a first to a last."""

    __tablename__ = "voucher_span"
    __table_args__ = (columns.one_of("voucher_span", "change", SpanChange),)

    id: UUID = Field(sa_column=columns.key_id())
    batch_id: UUID = Field(sa_column=Column(ForeignKey("voucher_batch.id"), nullable=False))
    change: str = Field(sa_column=columns.text())
    first: int = Field(sa_column=Column(BigInteger, nullable=False))
    last: int = Field(sa_column=Column(BigInteger, nullable=False))
    changed: int = Field(sa_column=Column(Integer, nullable=False))
    reason: str = Field(sa_column=columns.text())
    by: str = Field(sa_column=columns.text())
    at: datetime = Field(sa_column=columns.instant())


class VoucherRow(SQLModel, table=True):
    """A serial with the keyed hash of its code, which says its bucket; an index by hash finds it in constant time."""

    __tablename__ = "voucher"
    __table_args__ = (
        CheckConstraint("state IN ('PRINTED', 'ACTIVE', 'SPENT', 'CANCELLED')", name="voucher_state_known"),
        CheckConstraint(
            "(state = 'SPENT') = (renewal_id IS NOT NULL) AND (renewal_id IS NULL) = (renewal_bucket IS NULL)",
            name="voucher_spent_on_something",
        ),
        Index("voucher_by_code", "code_hash", postgresql_using="hash"),
        Index("voucher_by_serial", "serial"),
        {"postgresql_with": {"fillfactor": 80}},
    )

    bucket: int = Field(sa_column=columns.bucket())
    serial: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    batch_id: UUID
    code_hash: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    key_version: int = Field(sa_column=Column(Integer, nullable=False))
    state: str = Field(sa_column=columns.text())
    renewal_bucket: int | None = Field(sa_column=Column(SmallInteger, nullable=True))
    renewal_id: UUID | None
