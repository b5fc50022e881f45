"""Lines that are one JSON object each."""

import json
from collections.abc import Collection
from typing import Any

import orjson

from persistence.importing.files.lines import Line, Row
from persistence.importing.files.trouble import SHOWN, unreadable


def json_row(line: Line, fields: Collection[str]) -> Row:
    """Read a line; of a member that comes twice nobody can tell which was meant."""
    if line.refusal is not None:
        return Row(line, refusal=line.refusal)
    try:
        said = orjson.loads(line.text.strip())
        repeated = _repeated(line.text, said)
    except (ValueError, RecursionError):
        return Row(line, refusal=unreadable("not_json"))
    if not isinstance(said, dict):
        return Row(line, refusal=unreadable("not_an_object"))
    if repeated is not None:
        return Row(line, refusal=unreadable("repeated_field", value=repeated[:SHOWN]))
    unknown = next((name for name in said if name not in fields), None)
    if unknown is not None:
        return Row(line, refusal=unreadable("unknown_field", value=unknown[:SHOWN]), sent=said)
    return Row(line, {name: value for name, value in said.items() if value is not None}, sent=said)


def _repeated(text: str, said: object) -> str | None:
    """Name a member that comes twice: orjson keeps the last of them and says nothing.

    Each member brings the two quotes of its name, and two more where it is a text: where there are no others, nothing
    can have come twice. Only what is not so plain is read once more.
    """
    if not isinstance(said, dict):
        return None
    plain = 2 * (len(said) + sum(isinstance(value, str) for value in said.values()))
    if "\\" not in text and text.count('"') == plain:
        return None
    repeated: list[str] = []

    def counted(pairs: list[tuple[str, Any]]) -> None:
        names = [name for name, _ in pairs]
        repeated.extend(name for name in names if names.count(name) > 1)

    json.loads(text.strip(), object_pairs_hook=counted, parse_int=str, parse_float=str)
    return repeated[0] if repeated else None
