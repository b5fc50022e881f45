"""Refusals in English: other words for the same texts, and figures as English writes them (G-MSG)."""

import re
from collections.abc import Mapping
from dataclasses import replace

from domain.messages.texts import Texts
from domain.refusal import Says
from domain.values import dataclass

_TERMS = re.compile(r"\d+ (thang|tuan)(, \d+ (thang|tuan))*")
_LENGTH = re.compile(r"(\d+) (thang|tuan)")
_UNITS = {"thang": "month", "tuan": "week"}
_AMOUNT = re.compile(r"\d{1,3}(\.\d{3})+")


@dataclass(frozen=True, slots=True)
class EnglishTexts(Texts):
    """Texts of which some are in English; those that only phones are sent stay as they are."""

    @classmethod
    def over(cls, texts: Texts, english: Mapping[str, str]) -> Texts:
        """Put English words in the place of Vietnamese ones, key by key."""
        spoken = (replace(text, text=english.get(key, text.text)) for key, text in texts.by_key.items())
        return cls.of(spoken)

    def render(self, says: Says) -> str:
        """Fill the text of a day in, 3.500.000 as 3,500,000 and 3 thang as 3 months."""
        told = {name: _written(value) for name, value in says.parameters.items()}
        return Texts.render(self, replace(says, parameters=told))


def _written(value: str) -> str:
    if _TERMS.fullmatch(value):
        return _LENGTH.sub(lambda term: f"{term[1]} {_UNITS[term[2]]}{'s' * (term[1] != '1')}", value)
    return value.replace(".", ",") if _AMOUNT.fullmatch(value) else value
