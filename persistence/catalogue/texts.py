"""The texts that come along: the sources' own words, and ours where they have none (G-MSG)."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from importlib.resources.abc import Traversable

from domain.messages.texts import Text, Texts
from persistence.catalogue.seed import DATA

FILES = ("messages.toml", "own_messages.toml")

_FIELDS = {"channel": str, "sender": str, "text": str, "source": str, "own": bool, "valid_from": date, "valid_to": date}
_UNREAD = {"source", "valid_from"}
"""Where a text comes from, and its first day, which is the end of the wording before it."""

_NEEDED = {"channel", "sender", "text"}


class MalformedTextError(ValueError):
    """Say which text of which file cannot be taken."""


def load_texts(folder: Traversable = DATA) -> Texts:
    """Read every text.

    Raises:
        MalformedTextError: where a table is no text, or two have one key.
    """
    texts = [text for file in FILES for text in _texts(folder / file)]
    if twice := {text.key for text in texts if sum(other.key == text.key for other in texts) > 1}:
        msg = f"written twice: {', '.join(sorted(twice))}"
        raise MalformedTextError(msg)
    return Texts.of(texts)


def _texts(file: Traversable) -> Iterator[Text]:
    for group, tables in tomllib.loads(file.read_text(encoding="utf-8")).items():
        for name, table in tables.items():
            yield _text(file.name, f"{group}.{name}", table)


def _text(file: str, key: str, table: Mapping[str, object]) -> Text:
    for field, value in table.items():
        if not isinstance(value, _FIELDS.get(field, ())):
            msg = f"{file}, {key}: {field} = {value!r}"
            raise MalformedTextError(msg)
    if missing := _NEEDED - table.keys():
        msg = f"{file}, {key}: without {', '.join(sorted(missing))}"
        raise MalformedTextError(msg)
    return Text(key=key, **{field: value for field, value in table.items() if field not in _UNREAD})  # type: ignore[arg-type]
