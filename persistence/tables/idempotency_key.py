"""Idempotency keys with their outcomes, kept by the bucket of principal and key (G-ONCE)."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, SmallInteger
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from persistence.tables.shared import columns


class IdempotencyKeyRow(SQLModel, table=True):
    """What a key of a principal led to."""

    __tablename__ = "idempotency_key"

    bucket: int = Field(sa_column=columns.bucket())
    principal: str = Field(sa_column=columns.text_key("principal"))
    key: str = Field(sa_column=columns.text_key("key"))
    operation: str = Field(sa_column=columns.text())
    fingerprint: str = Field(sa_column=columns.text())
    subject_bucket: int | None = Field(sa_column=Column(SmallInteger, nullable=True))
    subject_id: UUID | None
    refusals: list[dict[str, Any]] = Field(sa_column=columns.json(default="[]"))
    at: datetime = Field(sa_column=columns.instant(default=sql("now()")))
