"""Closed days of the ledger, and the periods that they are summed up from (G-LEDGER)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, DateTime, ForeignKeyConstraint, Index, Text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field, SQLModel

from persistence.tables.shared import columns


class LedgerPeriodRow(SQLModel, table=True):
    """What was recorded in a closed period, by the business day it was of; it waits here for its day's close.

    `recorded_from` and `recorded_until` are the first and the last instant at which any of it was recorded.
    """

    __tablename__ = "ledger_period"

    closed_until: datetime = Field(sa_column=Column(DateTime(timezone=True), primary_key=True))
    day: date = Field(primary_key=True)
    debit: str = Field(sa_column=columns.text_key("debit"))
    credit: str = Field(sa_column=columns.text_key("credit"))
    reason: str = Field(sa_column=columns.text_key("reason"))
    amount: int = Field(sa_column=columns.money())
    movements: int = Field(sa_column=columns.money())
    recorded_from: datetime = Field(sa_column=columns.instant())
    recorded_until: datetime = Field(sa_column=columns.instant())


class ClosedDayRow(SQLModel, table=True):
    """A business day that was closed, by whom, and what did not add up; `closed_until` is the last period within it."""

    __tablename__ = "closed_day"

    day: date = Field(primary_key=True)
    closed_until: datetime = Field(sa_column=columns.instant())
    closed_at: datetime = Field(sa_column=columns.instant())
    closed_by: str = Field(sa_column=columns.text())
    differences: list[dict[str, Any]] = Field(sa_column=columns.json(default="[]"))
    findings: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False, server_default="{}"))


class ClosedDayLineRow(SQLModel, table=True):
    """What a close took in between two accounts for a reason; `of_day` is before the day where it came late."""

    __tablename__ = "closed_day_line"
    __table_args__ = (
        CheckConstraint("of_day <= day", name="closed_day_line_of_no_later_day"),
        ForeignKeyConstraint(["day"], ["closed_day.day"]),
        Index("closed_day_line_of_day", "of_day"),
    )

    day: date = Field(primary_key=True)
    of_day: date = Field(primary_key=True)
    debit: str = Field(sa_column=columns.text_key("debit"))
    credit: str = Field(sa_column=columns.text_key("credit"))
    reason: str = Field(sa_column=columns.text_key("reason"))
    amount: int = Field(sa_column=columns.money())
    movements: int = Field(sa_column=columns.money())
    recorded_from: datetime = Field(sa_column=columns.instant())
    recorded_until: datetime = Field(sa_column=columns.instant())
