"""What a publication leaves in force: before it, while it lasts, and after it; and where nothing is (G-VERSION)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from itertools import pairwise

from domain.months import DAY
from domain.values import dataclass
from domain.versions import AnyVersion, Version, governing


class Phase(StrEnum):
    """When, seen from a publication."""

    BEFORE = "BEFORE"
    DURING = "DURING"
    AFTER = "AFTER"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days on which one version speaks, or none: since ever where `begins` is None, for good where `ends` is."""

    begins: date | None
    ends: date | None
    version: Version[object] | None
    phase: Phase = Phase.DURING

    @property
    def gap(self) -> bool:
        """Tell whether nothing holds where something did before: a withdrawal says so, and is no gap."""
        return self.version is None and self.begins is not None

    def holds(self, day: date) -> bool:
        """Tell whether a day is one of these."""
        return (self.begins is None or self.begins <= day) and (self.ends is None or day < self.ends)


def outlook(versions: Iterable[AnyVersion], published: Version[object]) -> tuple[Stretch, ...]:
    """List what speaks on the eve of a publication, over its days, and from its end on, where it has one."""
    stretches, end = _stretches(tuple(versions)), published.valid_to
    eve = [replace(each, phase=Phase.BEFORE) for each in stretches if each.holds(published.valid_from - DAY)]
    within = [_within(each, published) for each in stretches]
    after = [replace(each, phase=Phase.AFTER) for each in stretches if end is not None and each.holds(end)]
    return (*eve, *(each for each in within if each is not None), *after)


def _stretches(versions: tuple[AnyVersion, ...]) -> list[Stretch]:
    starts, ends = {each.valid_from for each in versions}, {each.valid_to for each in versions}
    days = sorted(starts | {end for end in ends if end is not None})
    stretches: list[Stretch] = []
    for begins, until in pairwise((None, *days, None)):
        version = governing(versions, begins) if begins is not None else None
        if stretches and stretches[-1].version is version and begins != days[0]:
            stretches[-1] = replace(stretches[-1], ends=until)
        else:
            stretches.append(Stretch(begins, until, version))
    return stretches


def _within(stretch: Stretch, published: Version[object]) -> Stretch | None:
    """Cut days to those of a publication; None where there are none."""
    begins, ends = published.valid_from, published.valid_to
    if stretch.begins is not None:
        begins = max(begins, stretch.begins)
    if ends is None or (stretch.ends is not None and stretch.ends < ends):
        ends = stretch.ends
    return replace(stretch, begins=begins, ends=ends) if ends is None or begins < ends else None
