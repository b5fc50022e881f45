"""Columns that hold one of some words: domains, whose checks cost the tables that are written all the time least."""

from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Column, Text
from sqlalchemy.dialects.postgresql import DOMAIN


def word(domain: str, values: type[StrEnum], *, default: str | None = None) -> Any:  # noqa: ANN401
    """Declare a text that is one of an enumeration's values, as the domain of a name says."""
    return Column(_made(domain, values), nullable=False, server_default=default)


@cache
def _made(domain: str, values: type[StrEnum]) -> DOMAIN:
    """Make a domain once: PostgreSQL remembers what it allows, and reads a table's own checks with every statement."""
    listed = ", ".join(f"'{value}'" for value in values)
    return DOMAIN(domain, Text, check=f"VALUE IN ({listed})", constraint_name=f"{domain}_known")
