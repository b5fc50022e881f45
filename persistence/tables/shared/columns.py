"""The columns and constraints that many tables share."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, DateTime, ForeignKey, SmallInteger, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB


def bucket() -> Any:  # noqa: ANN401 - SQLModel types a column as what a row holds
    """Declare the bucket that leads a customer's keys."""
    return Column("bucket", SmallInteger, primary_key=True, autoincrement=False)


def key_id(name: str = "id") -> Any:  # noqa: ANN401
    """Declare a UUID that is part of the primary key."""
    return Column(name, Uuid, primary_key=True)


def text_key(name: str) -> Any:  # noqa: ANN401
    """Declare a text that is part of the primary key."""
    return Column(name, Text, primary_key=True)


def instant_key(name: str) -> Any:  # noqa: ANN401
    """Declare an instant that is part of the primary key."""
    return Column(name, DateTime(timezone=True), primary_key=True)


def text(*, nullable: bool = False) -> Any:  # noqa: ANN401
    """Declare a text."""
    return Column(Text, nullable=nullable)


def circular() -> Any:  # noqa: ANN401
    """Declare the code of the circular that a version rests on; none where a server of before published it."""
    return Column(Text, ForeignKey("circular.code"), nullable=True)


def money(*, nullable: bool = False, default: str | None = None) -> Any:  # noqa: ANN401
    """Declare an amount in đồng."""
    return Column(BigInteger, nullable=nullable, server_default=default)


def instant(*, nullable: bool = False, default: Any = None) -> Any:  # noqa: ANN401
    """Declare an instant, kept in UTC."""
    return Column(DateTime(timezone=True), nullable=nullable, server_default=default)


def json(*, default: str | None = None) -> Any:  # noqa: ANN401
    """Declare a JSON value."""
    return Column(JSONB, nullable=False, server_default=default)


def one_of(table: str, column: str, values: type[StrEnum]) -> CheckConstraint:
    """Allow only the values of an enumeration; where rows are written all the time `words.word` costs less."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{table}_{column}_known")


Instant = datetime
Id = UUID
