"""Every published version of promotion programmes and regions, and the renewals that follow from them (G-VERSION)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from datetime import date, datetime
from typing import NamedTuple, Self

from domain.catalogue.programme import CYCLE_DAYS, Programme, PromotionPackage
from domain.catalogue.regions import Region, RegionVersion, region_of
from domain.values import dataclass
from domain.versions import Version, governing, in_force


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionVersion(Version[Programme]):
    """A version of a programme; None withdraws the programme from that day."""

    code: str

    def package(self, code: str) -> PromotionPackage:
        """Find a package that this version has.

        Raises:
            LookupError: where it has none of this code.
        """
        found = self.value.package(code) if self.value else None
        if found is None:
            msg = f"{self.code} has no package {code}"
            raise LookupError(msg)
        return found


class RoundKey(NamedTuple):
    """Whom a renewal day concerns: a programme's subscribers of one billing cycle whose packages expire on a day."""

    promotion: str
    expires_on: date
    cycle_day: int


@dataclass(frozen=True, slots=True)
class Round:
    """A renewal day of a programme: for whom, when, and by which version."""

    key: RoundKey
    renews_on: date
    version: PromotionVersion

    @property
    def programme(self) -> Programme:
        """The terms of the renewal.

        Raises:
            LookupError: where its version withdraws the programme, of which no round is made.
        """
        if self.version.value is None:
            raise LookupError(self.key)
        return self.version.value


@dataclass(frozen=True, slots=True)
class PromotionTerms:
    """Every published version of the terms of promotions."""

    programmes: Mapping[str, tuple[PromotionVersion, ...]] = field(default_factory=dict)
    regions: tuple[RegionVersion, ...] = ()
    rounds: Mapping[RoundKey, Round] = field(default_factory=dict)
    _found: dict[date, dict[str, Region | None]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def of(cls, programmes: Iterable[PromotionVersion], regions: Iterable[RegionVersion]) -> Self:
        """Arrange versions for look-up."""
        by_code: dict[str, tuple[PromotionVersion, ...]] = {}
        for version in programmes:
            by_code[version.code] = (*by_code.get(version.code, ()), version)
        rounds: dict[RoundKey, Round] = {}
        for each in (each for versions in by_code.values() for each in _rounds(versions)):
            known = rounds.get(each.key)
            if known is None or each.version.outranks(known.version):
                rounds[each.key] = each
        return cls(by_code, tuple(regions), rounds)

    def known_at(self, instant: datetime) -> "PromotionTerms":
        """Leave out what was recorded after an instant (G-EFFECTIVE)."""
        programmes = (each for many in self.programmes.values() for each in many if each.recorded_at <= instant)
        return PromotionTerms.of(programmes, (each for each in self.regions if each.recorded_at <= instant))

    def programme(self, code: str, day: date) -> PromotionVersion | None:
        """Find the version of a programme in force on a day; None where there is none."""
        return in_force(self.programmes.get(code, ()), day)

    def governing(self, code: str, day: date) -> PromotionVersion | None:
        """Find the version that speaks for a day, a withdrawal included."""
        return governing(self.programmes.get(code, ()), day)

    def programmes_on(self, day: date) -> list[PromotionVersion]:
        """List the programmes in force on a day."""
        found = (self.programme(code, day) for code in sorted(self.programmes))
        return [version for version in found if version is not None]

    def version(self, code: str, sequence: int) -> PromotionVersion:
        """Find the very version that an enrolment rests on.

        Raises:
            LookupError: where there is none.
        """
        for each in self.programmes.get(code, ()):
            if each.sequence == sequence:
                return each
        msg = f"no version {sequence} of {code}"
        raise LookupError(msg)

    def region_of(self, province: str | None, day: date) -> Region | None:
        """Find the region of a province on a day (P-REGION); a renewal day asks for the same few a million times."""
        found = self._found.setdefault(day, {})
        name = province or ""
        if name not in found:
            version = in_force(self.regions, day)
            found[name] = region_of(version.value or (), province) if version else None
        return found[name]

    def rounds_on(self, day: date) -> Iterator[Round]:
        """List the renewals of a day."""
        return (each for each in self.rounds.values() if each.renews_on == day)


def _rounds(versions: tuple[PromotionVersion, ...]) -> Iterator[Round]:
    """List the renewals of a programme: those of which the version in force on their day says that they are on it."""
    by_day: dict[date, list[tuple[PromotionVersion, int]]] = defaultdict(list)
    for version in versions:
        if version.value is not None:
            for cycle_day, day in zip(CYCLE_DAYS, version.value.renewal_days, strict=True):
                by_day[day].append((version, cycle_day))
    for day, named in by_day.items():
        speaks = in_force(versions, day)
        for version, cycle_day in named:
            if version is speaks and version.value is not None:
                yield Round(RoundKey(version.code, version.value.expires_on, cycle_day), day, version)
