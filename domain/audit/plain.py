"""Commands and nouns as plain values, with numbers masked and without secrets, as the audit log keeps them."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from domain.audit.masking import mask_typed
from domain.buckets import Ref

SECRET = frozenset({"secret", "password", "token", "hash", "cardholder", "contact"})
"""Words of names whose values are never kept."""


def plain(value: object) -> Any:  # noqa: ANN401 - whatever JSON knows
    """Write a value as JSON would have it; names as clients write them."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return _named({field.name: getattr(value, field.name) for field in fields(value)})
    if isinstance(value, Mapping):
        return _named({str(name): each for name, each in value.items()})
    if isinstance(value, set | frozenset):
        return sorted(map(plain, value))
    if isinstance(value, list | tuple) and not isinstance(value, Ref):
        return [plain(each) for each in value]
    return _text(value)


def _text(value: object) -> str:
    if isinstance(value, Ref):
        return str(value.id)
    return value.isoformat() if isinstance(value, date) else mask_typed(str(value))


def _named(values: Mapping[str, object]) -> dict[str, Any]:
    return {_camel(name): plain(value) for name, value in values.items() if not SECRET & set(name.split("_"))}


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.title() for part in rest)
