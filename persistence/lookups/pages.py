"""Pages of lists: keyset pagination, newest first, with an opaque cursor."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from domain.ports.lookups.pages import BadCursorError, Page, Window
from persistence.connections.pool import Row

Item = TypeVar("Item")

NEWEST_ID = UUID(int=2**128 - 1)


def page(of: str, rows: Iterable[Row], window: Window, read: Callable[[Row], Item], key: str = "id") -> Page[Item]:
    """Make a page of a list by its name, of rows of which one more was read than asked for."""
    rows = list(rows)
    items = tuple((to_cursor(of, str(row[key])), read(row)) for row in rows[: window.first])
    return Page(items, more=len(rows) > window.first)


def to_cursor(of: str, key: str) -> str:
    """Make a place in a list opaque; the list's name goes with it, so that no other takes it for one of its own."""
    return urlsafe_b64encode(f"{of}:{key}".encode()).decode().rstrip("=")


def from_cursor(of: str, cursor: str) -> str:
    """Read a place in a list back.

    Raises:
        BadCursorError: where this is no cursor, or another list's.
    """
    try:
        name, _, key = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().partition(":")
    except ValueError as error:
        raise BadCursorError from error
    if name != of:
        raise BadCursorError
    return key


def id_after(of: str, window: Window) -> UUID:
    """Tell the id before which a page begins; ids are ordered by time."""
    if window.after is None:
        return NEWEST_ID
    try:
        return UUID(from_cursor(of, window.after))
    except ValueError as error:
        raise BadCursorError from error


def time_after(of: str, window: Window) -> tuple[datetime | None, UUID]:
    """Tell the instant and id before which a page begins."""
    if window.after is None:
        return None, NEWEST_ID
    try:
        instant, _, identity = from_cursor(of, window.after).rpartition(" ")
        return datetime.fromisoformat(instant), UUID(identity)
    except ValueError as error:
        raise BadCursorError from error
