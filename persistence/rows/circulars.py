"""Circulars, from rows and to them (G-CIRCULAR)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.circular import Circular

CIRCULAR = "(SELECT to_jsonb(named) FROM circular AS named WHERE named.code = circular) AS circular"
"""The circular of a version, beside its own columns."""

CIRCULARS = "SELECT to_jsonb(named) AS circular FROM circular AS named ORDER BY code"

ADD_CIRCULAR = """
INSERT INTO circular (code, title_vi, title_en, issued_by, issued_on, url) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT DO NOTHING
"""


def circular_of(kept: Mapping[str, Any]) -> Circular:
    """Read a circular from the JSON of its row."""
    return Circular(**{**kept, "issued_on": date.fromisoformat(kept["issued_on"]) if kept["issued_on"] else None})


def circular_row(circular: Circular) -> tuple[object, ...]:
    """Write a circular."""
    named = (circular.code, circular.title_vi, circular.title_en)
    return (*named, circular.issued_by, circular.issued_on, circular.url)
