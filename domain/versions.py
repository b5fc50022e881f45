"""Effective dating: a published value is a version, and versions are never edited (G-EFFECTIVE, G-VERSION)."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from domain.circular import Circular
from domain.refusal import Citation, Rule
from domain.values import dataclass

Value_co = TypeVar("Value_co", covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version(Generic[Value_co]):
    """A value, the days on which it applies (`valid_to` excluded), when it was recorded and what it rests on.

    A value of None is a version too: it says that from that day there is none.
    """

    value: Value_co | None
    valid_from: date
    valid_to: date | None
    recorded_at: datetime
    sequence: int
    circular: Circular
    section: str | None = None

    @property
    def source(self) -> str:
        """The title of the circular."""
        return self.circular.title_vi

    def applies(self, day: date) -> bool:
        """Tell whether this version holds on a day: from its start on, and before its end (G-VERSION)."""
        return self.valid_from <= day and (self.valid_to is None or day < self.valid_to)

    def outranks(self, other: "Version[Any]") -> bool:
        """Tell whether this version speaks instead of another where both hold (G-VERSION)."""
        if self.valid_from != other.valid_from:
            return self.valid_from > other.valid_from
        return (self.recorded_at, self.sequence) > (other.recorded_at, other.sequence)

    def cite(self, rule: Rule) -> Citation:
        """Name this version as what an amount or a refusal under a rule rests on (G-EXPLAIN)."""
        return Citation(
            rule=rule, circular=self.circular, section=self.section, valid_from=self.valid_from, valid_to=self.valid_to
        )


AnyVersion = TypeVar("AnyVersion", bound=Version[object])


def governing(versions: Iterable[AnyVersion], day: date) -> AnyVersion | None:
    """Choose the version that speaks for a day: of those that hold the greatest start, then the latest recorded.

    One with an end lies over an open one and gives way to it again. The one chosen may say that there is no value
    (G-VERSION).
    """
    chosen: AnyVersion | None = None
    for version in versions:
        if version.applies(day) and (chosen is None or version.outranks(chosen)):
            chosen = version
    return chosen


def in_force(versions: Iterable[AnyVersion], day: date) -> AnyVersion | None:
    """Choose the version in force on a day, or None where there is none (G-VERSION)."""
    version = governing(versions, day)
    return version if version is not None and version.value is not None else None


def ended_last(versions: Iterable[AnyVersion], day: date) -> AnyVersion | None:
    """Choose the version that ended last by a day: what nothing being in force rests on."""
    ended = [version for version in versions if version.valid_to is not None and version.valid_to <= day]
    return max(ended, key=lambda version: (version.valid_to, version.recorded_at, version.sequence), default=None)
