"""The scalars of the schema."""

from datetime import UTC, datetime
from typing import NewType

import strawberry
from graphql import GraphQLError
from strawberry.types.scalar import ScalarDefinition

VND = NewType("VND", int)

LARGEST = 2**53 - 1
"""The largest whole number that every JSON reader keeps exactly."""


def _parse_vnd(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > LARGEST:
        msg = f"VND is a whole number of đồng between {-LARGEST} and {LARGEST}."
        raise GraphQLError(msg)
    return value


def _parse_instant(value: object) -> datetime:
    try:
        instant = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None:
        msg = "DateTime is an instant with its offset from UTC, RFC 3339: 2022-05-05T00:00:00+07:00."
        raise GraphQLError(msg)
    return instant.astimezone(UTC)


def _serve_instant(value: datetime) -> str:
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


SCALARS: dict[object, ScalarDefinition] = {
    VND: strawberry.scalar(name="VND", description="A whole number of đồng, a JSON integer.", parse_value=_parse_vnd),
    datetime: strawberry.scalar(
        name="DateTime",
        description="An instant, RFC 3339, served in UTC.",
        serialize=_serve_instant,
        parse_value=_parse_instant,
    ),
}
