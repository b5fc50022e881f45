"""The rows of a file, CSV with a header or one JSON object a line; which it is shows in its first line."""

from collections.abc import Collection, Iterator
from itertools import chain

from persistence.importing.files.csv_rows import columns_of, csv_row
from persistence.importing.files.json_rows import json_row
from persistence.importing.files.lines import Line, Row
from persistence.importing.files.trouble import UnreadableFileError


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
    begins = first.text.lstrip()
    if begins.startswith("["):
        msg = "the file is a JSON array; what is needed is one JSON object a line, without commas between them"
        raise UnreadableFileError(msg)
    if begins.startswith("{"):
        return (json_row(line, fields) for line in chain((first,), lines))
    columns = columns_of(first, fields, key)
    return (csv_row(line, columns) for line in lines)
