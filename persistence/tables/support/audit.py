"""The audit log: every change by staff or a partner, only ever added to."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Index
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from persistence.tables.shared import columns


class AuditEntryRow(SQLModel, table=True):
    """Who did what, when, from where, and how what was changed was before and after; kept with what was changed."""

    __tablename__ = "audit_entry"
    __table_args__ = (
        Index("audit_entry_by_time", "at", "id"),
        Index("audit_entry_of_subject", "bucket", "subject_id", "at", "id"),
        Index("audit_entry_of_principal", "principal", "at"),
        Index("audit_entry_of_request", "request_id"),
        Index("audit_entry_of_kind", "kind", "at", "id"),
        Index("audit_entry_from", "address", "at", "id", postgresql_where=sql("address IS NOT NULL")),
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    at: datetime = Field(sa_column=columns.instant())
    recorded_at: datetime = Field(sa_column=columns.instant(default=sql("now()")))
    principal: str = Field(sa_column=columns.text())
    role: str = Field(sa_column=columns.text())
    operation: str = Field(sa_column=columns.text())
    address: str | None = Field(sa_column=columns.text(nullable=True))
    request_id: str | None = Field(sa_column=columns.text(nullable=True))
    user_agent: str | None = Field(sa_column=columns.text(nullable=True))
    kind: str = Field(sa_column=columns.text())
    subject_id: UUID
    input: dict[str, Any] = Field(sa_column=columns.json())
    before: dict[str, Any] | None = Field(sa_column=Column(JSONB, nullable=True))
    after: dict[str, Any] | None = Field(sa_column=Column(JSONB, nullable=True))
