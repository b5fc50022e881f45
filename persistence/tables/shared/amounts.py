"""Columns of đồng in the tables that are written all the time: domains, whose checks cost them least."""

from typing import Any

from sqlalchemy import BigInteger, Column
from sqlalchemy.dialects.postgresql import DOMAIN

_MOVED = DOMAIN("dong_moved", BigInteger, check="VALUE > 0", constraint_name="dong_moved_is_something")
_HELD = DOMAIN("dong_held", BigInteger, check="VALUE >= 0", constraint_name="dong_held_is_not_negative")


def moved() -> Any:  # noqa: ANN401 - SQLModel types a column as what a row holds
    """Declare an amount in đồng that is always above nothing."""
    return Column(_MOVED, nullable=False)


def held(*, default: str | None = None) -> Any:  # noqa: ANN401
    """Declare an amount in đồng that is never below nothing."""
    return Column(_HELD, nullable=False, server_default=default)
