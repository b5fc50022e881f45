"""Lines that are one JSON object each."""

from collections.abc import Collection

import orjson

from persistence.importing.files.lines import Line
from persistence.importing.files.row import Row
from persistence.importing.files.trouble import SHOWN, unreadable


def json_row(line: Line, fields: Collection[str]) -> Row:
    """Read a line."""
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
