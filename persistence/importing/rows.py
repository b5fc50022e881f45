"""The rows of a file, CSV with a header or one JSON object a line; which it is shows in its first line."""

import csv
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

import orjson

from domain.refusal import Refusal
from persistence.importing.lines import Line
from persistence.importing.trouble import UnreadableFileError, unreadable

SHOWN = 60
"""How much of a name that nobody knows is repeated."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a line says of each field that it fills, and why it cannot be read where it cannot."""

    line: Line
    said: Mapping[str, object] = field(default_factory=dict)
    refusal: Refusal | None = None


def rows_of(lines: Iterator[Line], fields: Collection[str], key: str) -> Iterator[Row]:
    """Read rows whose columns or members are among `fields`; a CSV file must have the column `key`.

    Raises:
        UnreadableFileError: at once, where the file is empty or its header is not one.
    """
    first = next(lines, None)
    if first is None:
        msg = "the file is empty"
        raise UnreadableFileError(msg)
    if first.refusal is not None:
        msg = f"line {first.number} is not text in UTF-8, or longer than any row"
        raise UnreadableFileError(msg)
    if first.text.startswith("["):
        msg = "the file is a JSON array; what is needed is one JSON object a line, without commas between them"
        raise UnreadableFileError(msg)
    if first.text.startswith("{"):
        return (_json_row(line, fields) for line in chain((first,), lines))
    columns = _columns(first, fields, key)
    return (_csv_row(line, columns) for line in lines)


def _columns(header: Line, fields: Collection[str], key: str) -> list[str]:
    try:
        columns = [column.strip() for column in _split(header.text)]
    except csv.Error as error:
        msg = f"the header cannot be read: {error}"
        raise UnreadableFileError(msg) from None
    unknown = [column[:SHOWN] for column in columns if column not in fields]
    if unknown or key not in columns or len(set(columns)) < len(columns):
        fault = f"it has {', '.join(map(repr, unknown))}" if unknown else f"it has {key} not just once"
        if not unknown and key in columns:
            fault = "it has a column twice"
        msg = f"the header is not one: {fault}; the columns are {', '.join(fields)}, with commas between them"
        raise UnreadableFileError(msg)
    return columns


def _csv_row(line: Line, columns: list[str]) -> Row:
    if line.refusal is not None:
        return Row(line, refusal=line.refusal)
    try:
        cells = _split(line.text)
    except csv.Error:
        return Row(line, refusal=unreadable("quotes"))
    if len(cells) != len(columns):
        return Row(line, refusal=unreadable("wrong_cells", found=str(len(cells)), expected=str(len(columns))))
    return Row(line, {column: cell for column, cell in zip(columns, map(str.strip, cells), strict=True) if cell})


def _split(text: str) -> list[str]:
    """Split a line of CSV; a record never goes on over the end of its line, so a stray quote spoils just one."""
    return next(csv.reader((text,), strict=True), []) if '"' in text else text.split(",")


def _json_row(line: Line, fields: Collection[str]) -> Row:
    if line.refusal is not None:
        return Row(line, refusal=line.refusal)
    try:
        said = orjson.loads(line.text)
    except orjson.JSONDecodeError:
        return Row(line, refusal=unreadable("not_json"))
    if not isinstance(said, dict):
        return Row(line, refusal=unreadable("not_an_object"))
    unknown = next((name for name in said if name not in fields), None)
    if unknown is not None:
        return Row(line, refusal=unreadable("unknown_field", value=unknown[:SHOWN]))
    return Row(line, {name: value for name, value in said.items() if value is not None})
