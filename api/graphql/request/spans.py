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
