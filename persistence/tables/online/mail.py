"""Confirmations by e-mail that wait, have left, or were given up, kept with their renewals (O-EMAIL)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Index, Integer, Text
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from domain.online.mail import MailLanguage, MailState
from persistence.tables.shared import columns


class MailRow(SQLModel, table=True):
    """A confirmation to one address; the id is that of its Message-ID, however often it is sent."""

    __tablename__ = "mail"
    __table_args__ = (
        columns.one_of("mail", "language", MailLanguage),
        columns.one_of("mail", "state", MailState),
        Index("mail_due", "next_attempt_at", postgresql_where=sql("state = 'QUEUED'")),
        Index("mail_newest", "id"),
        Index("mail_by_recipient", sql("lower(recipient)"), "id"),
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    renewal_id: UUID
    recipient: str = Field(sa_column=columns.text())
    language: str = Field(sa_column=columns.text())
    queued_at: datetime = Field(sa_column=columns.instant())
    state: str = Field(sa_column=Column(Text, nullable=False, server_default="QUEUED"))
    attempts: int = Field(sa_column=Column(Integer, nullable=False, server_default="0"))
    next_attempt_at: datetime = Field(sa_column=columns.instant(default=sql("now()")))
    sent_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    trouble: str | None = Field(sa_column=columns.text(nullable=True))
