"""The texts that staff read: in two languages, filled in, with figures as each language writes them."""

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from domain.messages.written import written_amount, written_date
from domain.refusal import FigureUnit
from domain.values import dataclass

_BRACES = re.compile(r"\{(\w+)\}")
_SENTENCE_END = re.compile(r"(?<=\.) ")


class Tongue(StrEnum):
    """A language that staff read."""

    VI = "vi"
    EN = "en"


_UNITS = {
    FigureUnit.VND: ("{} đ", "{} VND"),
    FigureUnit.DAYS: ("{} ngày", "{} days"),
    FigureUnit.CARDS: ("{} thẻ", "{} cards"),
    FigureUnit.MONTHS: ("{} tháng", "{} months"),
    FigureUnit.PERCENT: ("{} %", "{} %"),
    FigureUnit.COUNT: ("{}", "{}"),
}


@dataclass(frozen=True, slots=True)
class StaffTexts:
    """Every text by its key, in each language."""

    by_key: Mapping[str, Mapping[str, str]]

    def knows(self, key: str) -> bool:
        """Tell whether there is such a text."""
        return key in self.by_key

    def render(self, key: str, tongue: Tongue, told: Mapping[str, str | None] | None = None) -> str:
        """Fill a text in; a sentence whose figure is not told is left out."""
        filled = {name: value for name, value in (told or {}).items() if value is not None}
        sentences = _SENTENCE_END.split(self.by_key[key][tongue])
        kept = [each for each in sentences if set(_BRACES.findall(each)) <= filled.keys()]
        return " ".join(kept).format_map(filled)

    def state(self, word: str, tongue: Tongue) -> str:
        """Write a state in words, or as it is where there are none for it."""
        key = f"state.{word}"
        return self.by_key[key][tongue] if key in self.by_key else word


def figure(value: str | None, unit: FigureUnit | None, tongue: Tongue) -> str | None:
    """Write a figure with its unit: 3.500.000 đ, 3,500,000 VND, 90 ngày."""
    if value is None or unit is None:
        return value
    number = amount(int(value), tongue) if value.lstrip("-").isdigit() else value
    return _UNITS[unit][tongue is Tongue.EN].format(number)


def amount(value: int, tongue: Tongue) -> str:
    """Write a whole number with what each language has between thousands."""
    return f"{value:,}" if tongue is Tongue.EN else written_amount(value)


def day(value: date | None) -> str | None:
    """Write a day as dd/mm/yyyy, in either language."""
    return written_date(value) if value is not None else None
