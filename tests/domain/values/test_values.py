"""Values are equal and hashed by what they hold; that nobody changes them is mypy's to see (decision 17)."""

from dataclasses import replace

from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A value."""

    x: int
    y: int = 0


@dataclass(slots=True)
class Counter:
    """What changes."""

    count: int = 0


def test_values_are_told_apart_by_what_they_hold() -> None:
    assert Point(1) == Point(1, 0)
    assert {Point(1), Point(1, 0), replace(Point(1), y=2)} == {Point(1), Point(1, 2)}


def test_what_changes_has_no_hash() -> None:
    assert Counter.__hash__ is None
    assert not hasattr(Counter(), "__dict__")


def wrong(point: Point) -> None:
    """Write to a value: mypy refuses it, and would refuse the comment as needless where it did not."""
    point.x = 2  # type: ignore[misc]
