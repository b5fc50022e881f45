"""What the sandbox card system knows: every card as it was last upserted, with the activations since."""

from datetime import date
from uuid import UUID

from sqlalchemy import Boolean, Column, SmallInteger
from sqlmodel import Field, SQLModel

from persistence.tables.shared import columns


class SandboxCardRow(SQLModel, table=True):
    """A card at the stand-in for the television company."""

    __tablename__ = "sandbox_card"

    bucket: int = Field(sa_column=columns.bucket())
    number: str = Field(sa_column=columns.text_key("number"))
    product_line: str = Field(sa_column=columns.text())
    status: str = Field(sa_column=columns.text())
    package: str | None = Field(sa_column=columns.text(nullable=True))
    extra_rooms: int = Field(sa_column=Column(SmallInteger, nullable=False))
    expires_on: date | None
    overlay_until: date | None
    rejects_activation: bool = Field(sa_column=Column(Boolean, nullable=False, server_default="false"))
    last_command: UUID | None
