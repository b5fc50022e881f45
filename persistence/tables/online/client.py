"""Who is behind a card, and who guesses at it, kept with the card or the client that is named."""

from datetime import datetime

from sqlalchemy import Column, DateTime, Index
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field, SQLModel

from domain.online.guesses import GuessKind
from persistence.tables.shared import columns


class CardContactRow(SQLModel, table=True):
    """The contact of a card, found by the card's number whether or not there is such a card (O-IDENTIFY)."""

    __tablename__ = "card_contact"
    __table_args__ = (Index("card_contact_by_email", sql("lower(email)"), postgresql_where=sql("email IS NOT NULL")),)

    bucket: int = Field(sa_column=columns.bucket())
    card_number: str = Field(sa_column=columns.text_key("card_number"))
    name: str | None = Field(sa_column=columns.text(nullable=True))
    phone: str | None = Field(sa_column=columns.text(nullable=True))
    email: str | None = Field(sa_column=columns.text(nullable=True))


class GuessRow(SQLModel, table=True):
    """The wrong answers of the last hour of a client, or for a card; until when it is locked out."""

    __tablename__ = "guess"
    __table_args__ = (columns.one_of("guess", "kind", GuessKind), {"postgresql_with": {"fillfactor": 50}})

    bucket: int = Field(sa_column=columns.bucket())
    subject: str = Field(sa_column=columns.text_key("subject"))
    kind: str = Field(sa_column=columns.text_key("kind"))
    at: list[datetime] = Field(sa_column=Column(ARRAY(DateTime(timezone=True)), nullable=False, server_default="{}"))
    locked_until: datetime | None = Field(sa_column=columns.instant(nullable=True))
