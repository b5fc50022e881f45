"""What went to the archive: each part that was written out, and what its rows summed up to (G-LEDGER)."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, Text
from sqlmodel import Field, SQLModel

from persistence.tables.shared import columns


class ArchivePartRow(SQLModel, table=True):
    """Rows of a table and a month that were written to a file, and how many of them were passed and are gone."""

    __tablename__ = "archive_part"
    __table_args__ = (
        CheckConstraint("state IN ('WRITTEN', 'VERIFIED', 'DONE')", name="archive_part_state_known"),
        CheckConstraint("gone <= passed AND passed <= rows", name="archive_part_counts_meant"),
    )

    id: UUID = Field(primary_key=True)
    table_name: str = Field(sa_column=columns.text())
    month: date
    before: datetime = Field(sa_column=columns.instant())
    file: str = Field(sa_column=columns.text())
    rows: int = Field(sa_column=columns.money())
    sha256: str = Field(sa_column=columns.text())
    sums: list[dict[str, Any]] = Field(sa_column=columns.json(default="[]"))
    state: str = Field(sa_column=Column(Text, nullable=False, server_default="WRITTEN"))
    passed: int = Field(sa_column=columns.money(default="0"))
    gone: int = Field(sa_column=columns.money(default="0"))
    written_at: datetime = Field(sa_column=columns.instant())


class ArchivedSumRow(SQLModel, table=True):
    """What archived transfers of a day sum up to."""

    __tablename__ = "archived_sum"

    day: date = Field(primary_key=True)
    debit: str = Field(sa_column=columns.text_key("debit"))
    credit: str = Field(sa_column=columns.text_key("credit"))
    reason: str = Field(sa_column=columns.text_key("reason"))
    amount: int = Field(sa_column=columns.money())
    movements: int = Field(sa_column=columns.money())


class ArchivedBalanceRow(SQLModel, table=True):
    """By how much archived transfers have moved a main balance."""

    __tablename__ = "archived_balance"

    bucket: int = Field(sa_column=columns.bucket())
    subscriber_id: UUID = Field(sa_column=columns.key_id("subscriber_id"))
    moved: int = Field(sa_column=columns.money())


class ArchivedMessageRow(SQLModel, table=True):
    """How many archived messages have told a number of renewals, and of advances."""

    __tablename__ = "archived_message"

    bucket: int = Field(sa_column=columns.bucket())
    recipient: str = Field(sa_column=columns.text_key("recipient"))
    key: str = Field(sa_column=columns.text_key("key"))
    messages: int = Field(sa_column=columns.money())
