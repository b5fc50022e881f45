"""One cell of a row, a CSV text or a JSON value, read as what its field holds."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TypeVar

from domain.months import instant_of

SHOWN = 40
"""How much is repeated of what cannot be read."""

YEARS = range(1900, 2200)
"""Outside of these a date is a slip of the finger, and calendars end soon."""

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WHOLE = re.compile(r"-?[0-9]{1,18}")
_FLAGS: dict[object, bool] = {"true": True, "false": False}

Value = TypeVar("Value", bound=StrEnum)


class Fault(StrEnum):
    """What a cell is not; each has its words in `reasons.toml`."""

    NOT_TEXT = "not_text"
    NOT_A_DATE = "not_a_date"
    NOT_AN_INSTANT = "not_an_instant"
    NOT_A_TIME = "not_a_time"
    NOT_WHOLE = "not_whole"
    NOT_A_FLAG = "not_a_flag"
    NOT_ONE_OF = "not_one_of"


class MisreadError(ValueError):
    """Say why a cell is not what its field holds: the key of a reason and what fills it."""

    def __init__(self, fault: Fault, **parameters: str) -> None:
        super().__init__(fault)
        self.fault, self.parameters = fault, parameters


def as_text(value: object) -> str:
    """Read a text."""
    if not isinstance(value, str):
        raise MisreadError(Fault.NOT_TEXT)
    return value


def as_date(value: object) -> date:
    """Read a day that exists."""
    try:
        day = date.fromisoformat(value) if isinstance(value, str) and _DATE.fullmatch(value) else None
    except ValueError:
        day = None
    if day is None or day.year not in YEARS:
        raise _misread(Fault.NOT_A_DATE, value)
    return day


def as_instant(value: object) -> datetime:
    """Read an instant with its offset from UTC."""
    try:
        instant = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None or instant.year not in YEARS:
        raise _misread(Fault.NOT_AN_INSTANT, value)
    return instant.astimezone(UTC)


def as_time(value: object) -> datetime:
    """Read an instant with its offset from UTC, or a day alone, which stands for its beginning (G-TIME)."""
    for read in (as_instant, lambda day: instant_of(as_date(day))):
        try:
            return read(value)
        except MisreadError:
            continue
    raise _misread(Fault.NOT_A_TIME, value)


def as_whole(value: object) -> int:
    """Read a whole number."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    raise _misread(Fault.NOT_WHOLE, value)


def as_flag(value: object) -> bool:
    """Read true or false."""
    if isinstance(value, bool):
        return value
    flag = _FLAGS.get(value.lower()) if isinstance(value, str) else None
    if flag is None:
        raise _misread(Fault.NOT_A_FLAG, value)
    return flag


def one_of(values: type[Value]) -> Callable[[object], Value]:
    """Make the reader of an enumeration."""
    by_text: dict[object, Value] = {str(value): value for value in values}

    def read(value: object) -> Value:
        found = by_text.get(value) if isinstance(value, str) else None
        if found is None:
            raise MisreadError(Fault.NOT_ONE_OF, allowed=", ".join(values))
        return found

    return read


def _misread(fault: Fault, value: object) -> MisreadError:
    """Say that a value is not what its field holds, and repeat how it begins."""
    return MisreadError(fault, value=str(value)[:SHOWN])
