"""Trials that are run in the background: what is tried, and how far it has come (what-if)."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Index, Integer
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from domain.support.trial_run import TrialState
from persistence.tables.shared import columns


class TrialRunRow(SQLModel, table=True):
    """A trial: small and shared; `taken_until` is until when a worker has its turn at it, `taken_at` since when."""

    __tablename__ = "trial_run"
    __table_args__ = (
        columns.one_of("trial_run", "state", TrialState),
        Index("trial_run_open", "taken_at", "id", postgresql_where=sql("state IN ('WAITING', 'RUNNING')")),
        Index("trial_run_ended", "ended_at", postgresql_where=sql("ended_at IS NOT NULL")),
    )

    id: UUID = Field(primary_key=True)
    prices: list[list[Any]] = Field(sa_column=columns.json())
    policies: list[list[Any]] = Field(sa_column=columns.json())
    since: date
    until: date
    asked_by: str = Field(sa_column=columns.text())
    asked_at: datetime = Field(sa_column=columns.instant())
    state: str = Field(sa_column=columns.text())
    expected: int | None = Field(sa_column=Column(Integer, nullable=True))
    behind_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    behind_id: UUID | None
    tally: dict[str, Any] = Field(sa_column=columns.json())
    ended_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    taken_at: datetime = Field(sa_column=columns.instant(default=sql("'-infinity'::timestamptz")))
    taken_until: datetime = Field(sa_column=columns.instant(default=sql("'-infinity'::timestamptz")))
