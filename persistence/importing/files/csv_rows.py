"""Lines of CSV under a header."""

import csv
from collections.abc import Collection

from persistence.importing.files.lines import Line, Row
from persistence.importing.files.trouble import SHOWN, UnreadableFileError, unreadable


def columns_of(header: Line, fields: Collection[str], key: str) -> list[str]:
    """Read a header, which must have the column `key`.

    Raises:
        UnreadableFileError: where it is not one.
    """
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


def csv_row(line: Line, columns: list[str]) -> Row:
    """Read a line."""
    if line.refusal is not None:
        return Row(line, refusal=line.refusal)
    try:
        cells = _split(line.text)
    except csv.Error:
        return Row(line, refusal=unreadable("quotes"))
    if len(cells) != len(columns):
        return Row(line, refusal=unreadable("wrong_cells", found=str(len(cells)), expected=str(len(columns))))
    sent = dict(zip(columns, cells, strict=True))
    return Row(
        line, {column: cell for column, cell in zip(columns, map(str.strip, cells), strict=True) if cell}, sent=sent
    )


def _split(text: str) -> list[str]:
    """Split a line of CSV; a record never goes on over the end of its line, so a stray quote spoils just one."""
    return next(csv.reader((text.strip(),), strict=True), []) if '"' in text else text.split(",")
