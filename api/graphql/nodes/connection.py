"""Relay connections: pages with a hard maximum."""

from typing import Any, Self

import strawberry

from api.graphql.request.context import given
from api.graphql.request.errors import ApiError, Code
from domain.ports.lookups.pages import Page, Window

MOST = 100


@strawberry.type(name="PageInfo", description="Where a page lies in its list.")
class PageInfoNode:
    """Cursors of a page's ends."""

    has_next_page: bool = strawberry.field(description="Whether the list goes on behind this page.")
    has_previous_page: bool = strawberry.field(
        description="Whether a cursor was given, so that something lies before this page."
    )
    start_cursor: str | None = strawberry.field(description="Where the page begins; null where it is empty.")
    end_cursor: str | None = strawberry.field(
        description="Where the page ends, for the next one's `after`; null where it is empty."
    )

    @classmethod
    def of(cls, page: Page[Any], window: Window) -> Self:
        """Tell what lies before and behind a page."""
        return cls(
            has_next_page=page.more,
            has_previous_page=window.after is not None,
            start_cursor=page.items[0][0] if page.items else None,
            end_cursor=page.items[-1][0] if page.items else None,
        )


def window_of(first: int, after: str | None) -> Window:
    """Read the arguments of a connection.

    Raises:
        ApiError: BAD_REQUEST, where more than a hundred are asked for, or fewer than none.
    """
    if not 0 <= first <= MOST:
        raise ApiError(Code.BAD_REQUEST, f"first is from 0 to {MOST}.", field="first")
    return Window(first, given(after))
