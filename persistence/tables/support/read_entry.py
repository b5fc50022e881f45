"""Who read whose data: apart from the log of changes, and only ever added to (G-READ)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Index, Text
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field, SQLModel

from persistence.tables.shared import columns


class ReadEntryRow(SQLModel, table=True):
    """A member of staff has read something of a number; kept with the number."""

    __tablename__ = "read_entry"
    __table_args__ = (Index("read_entry_of_principal", "principal", "id"),)

    bucket: int = Field(sa_column=columns.bucket())
    msisdn: str = Field(sa_column=columns.text_key("msisdn"))
    id: UUID = Field(sa_column=columns.key_id())
    at: datetime = Field(sa_column=columns.instant())
    recorded_at: datetime = Field(sa_column=columns.instant(default=sql("now()")))
    principal: str = Field(sa_column=columns.text())
    role: str = Field(sa_column=columns.text())
    what: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    address: str | None = Field(sa_column=columns.text(nullable=True))
    request_id: str | None = Field(sa_column=columns.text(nullable=True))
