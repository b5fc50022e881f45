"""Days on which a gateway's own list was compared with ours, and what they differ in (O-RECONCILE)."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKeyConstraint, Integer, UniqueConstraint
from sqlmodel import Field, SQLModel

from domain.payments.reconciliation import DifferenceKind
from persistence.tables.shared import columns


class ReconciliationRow(SQLModel, table=True):
    """A day of a gateway, compared last at an instant."""

    __tablename__ = "reconciliation"

    gateway: str = Field(sa_column=columns.text_key("gateway"))
    on: date = Field(primary_key=True)
    matched: int = Field(sa_column=Column(Integer, nullable=False))
    at: datetime = Field(sa_column=columns.instant())


class ReconciliationDifferenceRow(SQLModel, table=True):
    """A difference; once found it stays, and is open until staff settle it with a reason."""

    __tablename__ = "reconciliation_difference"
    __table_args__ = (
        columns.one_of("reconciliation_difference", "kind", DifferenceKind),
        CheckConstraint(
            "num_nulls(settled_at, settled_by, reason) IN (0, 3)", name="reconciliation_difference_settled_wholly"
        ),
        ForeignKeyConstraint(["gateway", "on"], ["reconciliation.gateway", "reconciliation.on"]),
        UniqueConstraint("gateway", "on", "kind", "reference", name="reconciliation_difference_once"),
    )

    id: UUID = Field(sa_column=columns.key_id())
    gateway: str = Field(sa_column=columns.text())
    on: date
    kind: str = Field(sa_column=columns.text())
    reference: str = Field(sa_column=columns.text())
    ours: int | None = Field(sa_column=Column(BigInteger, nullable=True))
    theirs: int | None = Field(sa_column=Column(BigInteger, nullable=True))
    settled_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    settled_by: str | None = Field(sa_column=columns.text(nullable=True))
    reason: str | None = Field(sa_column=columns.text(nullable=True))
