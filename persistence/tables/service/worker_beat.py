"""Signs of life of workers: one row each, small and shared."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from persistence.tables.shared import columns


class WorkerBeatRow(SQLModel, table=True):
    """When a worker was last alive, by the database's own clock, and which build it is."""

    __tablename__ = "worker_beat"

    id: UUID = Field(primary_key=True)
    build: str = Field(sa_column=columns.text())
    at: datetime = Field(sa_column=columns.instant(default=sql("now()")))
