"""`from` and `until`, which mean the same everywhere: `from` counts, `until` does not, and it is not before `from`."""

from datetime import date
from typing import TypeVar

from api.graphql.request.context import given
from api.graphql.request.errors import ApiError, Code

When = TypeVar("When", bound=date)


def span_of(since: When | None, until: When | None) -> tuple[When | None, When | None]:
    """Read from when until when, each None where it was left out.

    Raises:
        ApiError: BAD_REQUEST, where `until` is before `from`.
    """
    begins, ends = given(since), given(until)
    if begins is not None and ends is not None and ends < begins:
        raise ApiError(Code.BAD_REQUEST, "until is not before from.", field="until")
    return begins, ends


MOST_DAYS = 92
"""Days that are looked through for what no index finds."""


def insist_on_days(since: date | None, until: date | None, today: date, *, found_by: str, found: bool) -> None:
    """Insist on a span of days where nothing else narrows a list down.

    Raises:
        ApiError: BAD_REQUEST, where there is none, or it is too long.
    """
    if not found and (since is None or ((until or today) - since).days > MOST_DAYS):
        message = f"This filter needs from and until, {MOST_DAYS} days apart at most, or {found_by}."
        raise ApiError(Code.BAD_REQUEST, message, field="from")
