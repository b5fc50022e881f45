"""A saboteur: a defect of one line, where it is to be planted, and the tests that should catch it."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
LISTS = Path(__file__).with_name("lists")


@dataclass(frozen=True, slots=True, kw_only=True)
class Saboteur:
    """A line of a file, without its indentation, and what stands there instead: nothing where the line is taken out.

    `after` is an earlier line, where the file has more than one like it: the first that follows is meant. The `quick`
    ones need no database, and go in the gate.
    """

    name: str
    file: str
    line: str
    wrong: str = ""
    tests: tuple[str, ...]
    after: str | None = None
    quick: bool = False

    def planted(self, text: str) -> str:
        """Give the file with the defect in it.

        Raises:
            MisplacedError: where the line to be replaced is not there exactly once.
        """
        lines = text.splitlines()
        place = _only(lines, self.line, 0) if self.after is None else _next(lines, self.line, self.after)
        if place is None:
            raise MisplacedError(self)
        indentation = lines[place][: -len(lines[place].lstrip())]
        lines[place] = indentation + self.wrong if self.wrong else ""
        return "\n".join(lines) + "\n"


class MisplacedError(Exception):
    """The line that a saboteur would replace is not where the list says, or not just once."""

    def __init__(self, saboteur: Saboteur) -> None:
        super().__init__(f"{saboteur.name}: {saboteur.file} has not exactly one line\n    {saboteur.line}")


def listed(lists: Path = LISTS) -> tuple[Saboteur, ...]:
    """Read all lists."""
    return tuple(each for path in sorted(lists.glob("*.toml")) for each in _read(path))


def _read(path: Path) -> Iterator[Saboteur]:
    for row in tomllib.loads(path.read_text(encoding="utf-8"))["saboteur"]:
        values: dict[str, Any] = row
        yield Saboteur(**values | {"tests": tuple(values["tests"])})


def _only(lines: list[str], line: str, start: int) -> int | None:
    places = [place for place, each in enumerate(lines[start:], start) if each.strip() == line]
    return places[0] if len(places) == 1 else None


def _next(lines: list[str], line: str, after: str) -> int | None:
    start = _only(lines, after, 0)
    places = range(len(lines)) if start is None else range(start + 1, len(lines))
    return next((place for place in places if lines[place].strip() == line), None) if start is not None else None
