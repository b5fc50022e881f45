"""Refusals as they are kept with a key and an attempt: the first answer, to be given again word for word (G-ONCE)."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from domain.circular import ASSUMED, BUILT_IN, KPLUS_9029, SPLUS, Circular
from domain.refusal import Citation, FigureUnit, Refusal, Rule, Says
from persistence.rows.circulars import circular_of

_FILES = {"002_967648f9f29d8030.txt": KPLUS_9029, "003_7000ba41a102a822.txt": SPLUS, "sample": ASSUMED}


def to_json(refusals: Iterable[Refusal]) -> list[dict[str, Any]]:
    """Write refusals; days and instants become ISO 8601 when the JSON is made."""
    return [_kept(refusal) for refusal in refusals]


def from_json(kept: Iterable[Mapping[str, Any]]) -> tuple[Refusal, ...]:
    """Read refusals back."""
    return tuple(_refusal(each) for each in kept)


def _kept(refusal: Refusal) -> dict[str, Any]:
    kept, citation = asdict(refusal), refusal.citation
    if citation and citation.circular and BUILT_IN.get(citation.circular.code) == citation.circular:
        kept["citation"]["circular"] = citation.circular.code  # which says it all
    return kept


def _refusal(kept: Mapping[str, Any]) -> Refusal:
    says, citation = kept["says"], kept["citation"]
    return Refusal(
        rule=Rule(kept["rule"]),
        says=Says(says["key"], _day(says["on"]), says["parameters"]),
        field=kept["field"],
        actual=kept["actual"],
        limit=kept["limit"],
        unit=FigureUnit(kept["unit"]) if kept["unit"] else None,
        clears_on=_day(kept["clears_on"]),
        clears_at=datetime.fromisoformat(kept["clears_at"]) if kept.get("clears_at") else None,
        citation=_citation(citation) if citation else None,
    )


def _citation(kept: Mapping[str, Any]) -> Citation:
    return Citation(
        rule=Rule(kept["rule"]),
        circular=_circular(kept),
        section=kept["section"],
        valid_from=_day(kept["valid_from"]),
        valid_to=_day(kept["valid_to"]),
    )


def _circular(kept: Mapping[str, Any]) -> Circular | None:
    """Read a circular; citations of before have a file's name, or a text."""
    if (told := kept.get("source")) is not None:
        return _FILES.get(told) or Circular.told(told)
    circular = kept.get("circular")
    return BUILT_IN[circular] if isinstance(circular, str) else circular and circular_of(circular)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
