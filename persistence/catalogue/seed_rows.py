"""Rows of a seed file, read strictly: what is malformed is named by file, row and column."""

import csv
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from itertools import zip_longest
from typing import TypeVar

Read = TypeVar("Read")


class MalformedSeedError(ValueError):
    """Say which cell of which file cannot be read."""

    def __init__(self, file: str, row: int, column: str, why: object) -> None:
        super().__init__(f"{file}, row {row}, column {column}: {why}")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a file with its cells by column; the header is row 1."""

    file: str
    number: int
    cells: Mapping[str, str]

    def read(self, column: str, parse: Callable[[str], Read]) -> Read:
        """Read a cell that must hold something.

        Raises:
            MalformedSeedError: where it is empty, or `parse` raises a ValueError.
        """
        try:
            return parse(_filled(self.cells[column]))
        except ValueError as why:
            raise MalformedSeedError(self.file, self.number, column, why) from None

    def read_optional(self, column: str, parse: Callable[[str], Read]) -> Read | None:
        """Read a cell that may be empty."""
        return self.read(column, parse) if self.cells[column] else None


def rows_of(file: Traversable, header: str) -> Iterator[Row]:
    """Read a CSV file that begins with this very header.

    Raises:
        MalformedSeedError: where it begins otherwise, or a row has more or fewer cells than the header.
    """
    reader = csv.reader(file.read_text(encoding="utf-8").splitlines(), strict=True)
    columns = header.split(",")
    for there, needed in zip_longest(next(reader, ()), columns):
        if there != needed:
            raise MalformedSeedError(file.name, 1, str(there), f"expected {needed}")
    for cells in reader:
        if len(cells) != len(columns):
            column = columns[min(len(cells), len(columns) - 1)]
            raise MalformedSeedError(file.name, reader.line_num, column, f"{len(cells)} cells, not {len(columns)}")
        yield Row(file.name, reader.line_num, dict(zip(columns, cells, strict=True)))


def plain(text: str) -> str:
    """Take a text that has no blanks around it."""
    if text != text.strip():
        msg = f"blanks around {text!r}"
        raise ValueError(msg)
    return text


def whole(text: str) -> int:
    """Read a whole number, zero included, in plain digits."""
    if not (text.isascii() and text.isdigit()):
        msg = f"{text!r} is no whole number"
        raise ValueError(msg)
    return int(text)


def _filled(text: str) -> str:
    if not text:
        msg = "it is empty"
        raise ValueError(msg)
    return text
