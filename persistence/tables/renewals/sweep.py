"""Sweeps: what staff have said of them, and what became of the cards of each bucket (K-AUTO-CHARGE, K-AUTO-REMIND)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, Index, Integer
from sqlmodel import Field, SQLModel

from domain.sweeps.sweep import SweepKind
from persistence.tables.shared import columns


class SweepRow(SQLModel, table=True):
    """One day's run over all cards due; `most` is how many cards it may charge, where staff have said so."""

    __tablename__ = "sweep"
    __table_args__ = (
        columns.one_of("sweep", "kind", SweepKind),
        CheckConstraint("most >= 0", name="sweep_most_meant"),
        CheckConstraint(
            "(paused_at IS NULL) = (paused_by IS NULL) AND (paused_at IS NULL) = (pause_reason IS NULL)",
            name="sweep_paused_by_somebody",
        ),
    )

    kind: str = Field(sa_column=columns.text_key("kind"))
    day: date = Field(primary_key=True)
    started_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    finished_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    paused_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    paused_by: str | None = Field(sa_column=columns.text(nullable=True))
    pause_reason: str | None = Field(sa_column=columns.text(nullable=True))
    most: int | None


class SweepPartRow(SQLModel, table=True):
    """A bucket's part of a sweep: how far it is, in which no other worker writes while one has its turn."""

    __tablename__ = "sweep_part"
    __table_args__ = (
        columns.one_of("sweep_part", "kind", SweepKind),
        CheckConstraint("succeeded >= 0 AND refused >= 0", name="sweep_part_counts_meant"),
        Index("sweep_part_of_day", "kind", "day"),
        {"postgresql_with": {"fillfactor": 50}},
    )

    bucket: int = Field(sa_column=columns.bucket())
    kind: str = Field(sa_column=columns.text_key("kind"))
    day: date = Field(primary_key=True)
    finished_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    succeeded: int = Field(sa_column=Column(Integer, nullable=False, server_default="0"))
    refused: int = Field(sa_column=Column(Integer, nullable=False, server_default="0"))
    refusals: dict[str, Any] = Field(sa_column=columns.json(default="{}"))
