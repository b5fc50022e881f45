"""The texts for staff, which come along as those for customers do."""

import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources.abc import Traversable
from typing import Any

from domain.support.staff_texts import StaffTexts, Tongue
from persistence.catalogue.seed import DATA

FILE = "staff_texts.toml"


def load_staff_texts(folder: Traversable = DATA) -> StaffTexts:
    """Read every text by its path: `rule.K_AGE.PASS`."""
    return StaffTexts(dict(_texts("", tomllib.loads((folder / FILE).read_text(encoding="utf-8")))))


def _texts(path: str, tables: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, str]]]:
    for name, table in tables.items():
        if set(table) == set(Tongue):
            yield f"{path}{name}", table
        else:
            yield from _texts(f"{path}{name}.", table)
