"""The scalars of the schema."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import NewType

import strawberry
from graphql import GraphQLError
from strawberry.types.scalar import ScalarDefinition

VND = NewType("VND", int)

Json = NewType("Json", object)
"""A value of whatever shape; shown, never read."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""The years in which days can be meant: those before and after are slips, and some would overflow."""

# Python reads more of ISO 8601 than clients should be led to send: weeks, days without hyphens.
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})", re.IGNORECASE
)

LARGEST = 2**53 - 1
"""The largest whole number that every JSON reader keeps exactly."""


def _parse_vnd(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > LARGEST:
        msg = f"VND is a whole number of đồng between {-LARGEST} and {LARGEST}."
        raise GraphQLError(msg)
    return value


def _parse_day(value: object) -> date:
    try:
        day = date.fromisoformat(value) if isinstance(value, str) and _DAY.fullmatch(value) else None
    except ValueError:
        day = None
    if day is None or not FIRST_YEAR <= day.year <= LAST_YEAR:
        msg = f"Date is a day that exists, ISO 8601, from {FIRST_YEAR} to {LAST_YEAR}: 2022-05-05."
        raise GraphQLError(msg)
    return day


def _parse_instant(value: object) -> datetime:
    try:
        instant = (
            datetime.fromisoformat(value.upper()) if isinstance(value, str) and _INSTANT.fullmatch(value) else None
        )
    except ValueError:
        instant = None
    if instant is None or not FIRST_YEAR <= instant.year <= LAST_YEAR:
        msg = "DateTime is an instant with its offset from UTC, RFC 3339: 2022-05-05T00:00:00+07:00."
        raise GraphQLError(msg)
    return instant.astimezone(UTC)


def _serve_instant(value: datetime) -> str:
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


SCALARS: dict[object, ScalarDefinition] = {
    Json: strawberry.scalar(name="JSON", description="A JSON value of whatever shape."),
    Decimal: strawberry.scalar(name="Decimal", description="An exact decimal number, as a string.", serialize=str),
    VND: strawberry.scalar(name="VND", description="A whole number of đồng, a JSON integer.", parse_value=_parse_vnd),
    date: strawberry.scalar(
        name="Date",
        description="A calendar day in Asia/Ho_Chi_Minh, ISO 8601.",
        serialize=date.isoformat,
        parse_value=_parse_day,
    ),
    datetime: strawberry.scalar(
        name="DateTime",
        description="An instant, RFC 3339, served in UTC.",
        serialize=_serve_instant,
        parse_value=_parse_instant,
    ),
}
