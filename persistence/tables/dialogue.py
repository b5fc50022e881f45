"""Dialogues: sessions with their keys, and short messages that came in, kept with the number they are of."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Index, Integer, SmallInteger
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from domain.dialogues.sms.message import IncomingState
from persistence.tables.shared import columns
from persistence.tables.shared.words import word


def _json() -> Any:  # noqa: ANN401 - SQLModel types a column as what a row holds
    return Column(JSONB(none_as_null=True), nullable=True)


class DialogueSessionRow(SQLModel, table=True):
    """A session of a gateway's id and a number; all that the next key needs stands in it (K-USSD-STATE)."""

    __tablename__ = "dialogue_session"
    __table_args__ = (
        Index("dialogue_session_of_number", "bucket", "msisdn", "id"),
        Index("dialogue_session_by_time", "bucket", "msisdn", "started_at", "id"),
        Index(
            "dialogue_session_open",
            "bucket",
            "msisdn",
            "principal",
            "gateway_id",
            unique=True,
            postgresql_where=sql("ended_at IS NULL"),
        ),
        Index("dialogue_session_begun", "started_at", postgresql_using="brin"),
        {"postgresql_with": {"fillfactor": 50}},
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    principal: str = Field(sa_column=columns.text())
    gateway_id: str = Field(sa_column=columns.text())
    msisdn: str = Field(sa_column=columns.text())
    service: str = Field(sa_column=columns.text())
    started_at: datetime = Field(sa_column=columns.instant())
    seen_at: datetime = Field(sa_column=columns.instant())
    answered_at: datetime = Field(sa_column=columns.instant())
    ended_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    left_at: str | None = Field(sa_column=columns.text(nullable=True))
    version: int = Field(sa_column=Column(Integer, nullable=False))
    step: int = Field(sa_column=Column(Integer, nullable=False))
    text: str = Field(sa_column=columns.text())
    state: dict[str, Any] = Field(sa_column=columns.json())
    screen_name: str = Field(sa_column=columns.text())
    screen: str = Field(sa_column=columns.text())
    pending: dict[str, Any] | None = Field(sa_column=_json())


class DialogueStepRow(SQLModel, table=True):
    """A key and the screen that answered it, with what was recorded beside it."""

    __tablename__ = "dialogue_step"

    bucket: int = Field(sa_column=columns.bucket())
    session_id: UUID = Field(sa_column=columns.key_id("session_id"))
    number: int = Field(sa_column=Column("number", SmallInteger, primary_key=True, autoincrement=False))
    key: str = Field(sa_column=columns.text())
    at: datetime = Field(sa_column=columns.instant())
    place: str = Field(sa_column=columns.text())
    screen_name: str = Field(sa_column=columns.text())
    screen: str = Field(sa_column=columns.text())
    ended: bool
    milliseconds: int = Field(sa_column=Column(Integer, nullable=False))
    command: str | None = Field(sa_column=columns.text(nullable=True))
    recorded: dict[str, Any] | None = Field(sa_column=_json())


class IncomingSmsRow(SQLModel, table=True):
    """A short message that came in, kept before it was acknowledged (K-SMS-ONCE)."""

    __tablename__ = "incoming_sms"
    __table_args__ = (
        Index(
            "incoming_sms_once",
            "bucket",
            "sender",
            "principal",
            "gateway_id",
            unique=True,
            postgresql_where=sql("gateway_id IS NOT NULL"),
        ),
        Index("incoming_sms_waiting", "received_at", postgresql_where=sql("state = 'RECEIVED'")),
        Index("incoming_sms_received", "received_at"),
        Index("incoming_sms_by_time", "bucket", "sender", "received_at", "id"),
    )

    bucket: int = Field(sa_column=columns.bucket())
    sender: str = Field(sa_column=columns.text_key("sender"))
    id: UUID = Field(sa_column=columns.key_id())
    principal: str = Field(sa_column=columns.text())
    gateway_id: str | None = Field(sa_column=columns.text(nullable=True))
    code: str = Field(sa_column=columns.text())
    text: str = Field(sa_column=columns.text())
    received_at: datetime = Field(sa_column=columns.instant())
    state: str = Field(sa_column=word("incoming_state", IncomingState))
    meaning: str | None = Field(sa_column=columns.text(nullable=True))
    answered_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    reply: str | None = Field(sa_column=columns.text(nullable=True))
    recorded: dict[str, Any] | None = Field(sa_column=_json())
    author: dict[str, Any] | None = Field(sa_column=_json())


class SmsSenderRow(SQLModel, table=True):
    """A number that sends messages: whoever keeps one locks it, so that no limit is passed (G-LIMITS)."""

    __tablename__ = "sms_sender"

    bucket: int = Field(sa_column=columns.bucket())
    sender: str = Field(sa_column=columns.text_key("sender"))
    seen_at: datetime = Field(sa_column=columns.instant())


class SmsPartRow(SQLModel, table=True):
    """A part of a long message that waits for the others; over SMPP they may come in any order (K-SMS-ONCE)."""

    __tablename__ = "sms_part"
    __table_args__ = (Index("sms_part_received", "received_at"),)

    bucket: int = Field(sa_column=columns.bucket())
    sender: str = Field(sa_column=columns.text_key("sender"))
    code: str = Field(sa_column=columns.text_key("code"))
    reference: int = Field(sa_column=Column("reference", Integer, primary_key=True, autoincrement=False))
    total: int = Field(sa_column=Column("total", SmallInteger, primary_key=True, autoincrement=False))
    part: int = Field(sa_column=Column("part", SmallInteger, primary_key=True, autoincrement=False))
    encoding: int = Field(sa_column=Column(SmallInteger, nullable=False))
    data: bytes
    received_at: datetime = Field(sa_column=columns.instant())
    joined_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
