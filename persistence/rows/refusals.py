"""Refusals as they are kept with a key and an attempt: the first answer, to be given again word for word (G-ONCE)."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from domain.refusal import Citation, FigureUnit, Refusal, Rule, Says


def to_json(refusals: Iterable[Refusal]) -> list[dict[str, Any]]:
    """Write refusals; days become ISO 8601 when the JSON is made."""
    return [asdict(refusal) for refusal in refusals]


def from_json(kept: Iterable[Mapping[str, Any]]) -> tuple[Refusal, ...]:
    """Read refusals back."""
    return tuple(_refusal(each) for each in kept)


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
        citation=_citation(citation) if citation else None,
    )


def _citation(kept: Mapping[str, Any]) -> Citation:
    return Citation(
        rule=Rule(kept["rule"]),
        source=kept["source"],
        section=kept["section"],
        valid_from=_day(kept["valid_from"]),
        valid_to=_day(kept["valid_to"]),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
