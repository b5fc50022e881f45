"""The columns and constraints that many tables share."""

from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, DateTime, SmallInteger, Text, Uuid
from sqlalchemy.dialects.postgresql import DOMAIN, JSONB


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


def word(name: str, values: type[StrEnum], *, default: str | None = None) -> Any:  # noqa: ANN401
    """Declare a text that is one of an enumeration's values, as the domain of a name says."""
    return Column(_domain(name, values), nullable=False, server_default=default)


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
    """Allow only the values of an enumeration; where many rows are written `word` costs less."""
    return CheckConstraint(f"{column} IN ({_listed(values)})", name=f"{table}_{column}_known")


@cache
def _domain(name: str, values: type[StrEnum]) -> DOMAIN:
    """Make a domain once: PostgreSQL remembers what it allows, and reads a table's own checks with every statement."""
    return DOMAIN(name, Text, check=f"VALUE IN ({_listed(values)})", constraint_name=f"{name}_known")


def _listed(values: type[StrEnum]) -> str:
    return ", ".join(f"'{value}'" for value in values)


Instant = datetime
Id = UUID
