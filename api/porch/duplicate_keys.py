"""Whether a key comes twice in an object of a JSON text: orjson keeps the last and says nothing."""

import json
from typing import Any


class RepeatedKeyError(Exception):
    """A key comes twice in one object, or the levels are too many to tell."""


def insist_on_single_keys(text: bytes | str) -> None:
    """Insist that no object of a text, which is JSON, has a key twice.

    Raises:
        RepeatedKeyError: where one has.
    """
    try:
        _PAIRS.decode(text.decode() if isinstance(text, bytes) else text)
    except RecursionError as error:
        raise RepeatedKeyError from error


def _single(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise RepeatedKeyError
    return made


_PAIRS = json.JSONDecoder(object_pairs_hook=_single, parse_int=str, parse_float=str)
"""Numbers stay as they are written: a very long one is no fault."""
