"""Regions: groups of provinces, by whose fees the promotion packages of individuals differ (P-REGION)."""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from domain.values import dataclass
from domain.versions import Version


class Region(StrEnum):
    """A group of provinces; the dearest first."""

    SPECIAL = "SPECIAL"
    REGION_1 = "REGION_1"
    REGION_2 = "REGION_2"
    REGION_3 = "REGION_3"
    REGION_4 = "REGION_4"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionRow:
    """A region, the letters that its packages begin with, and its provinces by their names of before 2025."""

    region: Region
    code: str
    provinces: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionVersion(Version[tuple[RegionRow, ...]]):
    """A version of the whole map of regions."""


def region_of(rows: Iterable[RegionRow], province: str | None) -> Region | None:
    """Find the region of a province, however its name is spelled; None of one that no region has.

    Provinces merged in 2025 are told apart by the old name: `TP HCM (Bình Dương)` is read as Bình Dương (P-REGION).
    """
    if not province:
        return None
    known = {folded_province(name): row.region for row in rows for name in row.provinces}
    old = _BRACKETS.search(province)
    names = [old[1]] if old else [province]
    return next((known[name] for name in map(folded_province, names) if name in known), None)


def folded_province(name: str) -> str:
    """Fold a province's name: no marks, blanks, or words for province and city; one of its spellings for all."""
    plain = unicodedata.normalize("NFD", name.casefold().replace("đ", "d"))
    letters = "".join(each for each in plain if not unicodedata.combining(each))
    words = [word for word in _WORDS.findall(letters) if word not in _NO_NAME]
    if words[:2] == ["thanh", "pho"]:
        words = words[2:]
    folded = "".join(words)
    return _SPELLINGS.get(folded, folded)


_BRACKETS = re.compile(r"\(([^()]+)\)")
_WORDS = re.compile(r"[a-z0-9]+")
_NO_NAME = frozenset({"tinh", "tp"})
_SPELLINGS = {
    "hochiminh": "hcm",
    "tphcm": "hcm",
    "saigon": "hcm",
    "thuathienhue": "hue",
    "brvt": "bariavungtau",
    "vungtau": "bariavungtau",
    "daclac": "daklak",
    "dacnong": "daknong",
    "baccan": "backan",
}
