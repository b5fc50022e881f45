"""Pages: a part of a list, newest first, from behind a cursor."""

from typing import Generic, NamedTuple, TypeVar

from domain.values import dataclass

Item = TypeVar("Item")


class Window(NamedTuple):
    """Which part of a list: how many from behind a cursor."""

    first: int
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """A part of a list, newest first: items with their cursors, and whether more follow."""

    items: tuple[tuple[str, Item], ...]
    more: bool


class BadCursorError(ValueError):
    """The cursor is none that a list gave."""
