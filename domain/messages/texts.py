"""The texts of the service, and how their braces are filled (G-MSG)."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from domain.refusal import Says
from domain.values import dataclass

_BRACES = re.compile(r"\{(\w+)\}")
_EARLIER_KEY = re.compile(r"(.*)_\d{4}", re.DOTALL)
_SENTENCE_END = re.compile(r"(?<=\.) ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text with braces; `own` where the source has none, `valid_to` where a later one replaced it."""

    key: str
    channel: str
    sender: str
    text: str
    own: bool = False
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Texts:
    """Every text by its key; an earlier wording has the key of the later one with its year behind."""

    by_key: Mapping[str, Text]
    earlier: Mapping[str, tuple[tuple[date, Text], ...]]

    @classmethod
    def of(cls, texts: Iterable[Text]) -> "Texts":
        """Arrange texts for look-up, the earlier wordings of a key by the day on which each was replaced."""
        by_key = {text.key: text for text in texts}
        earlier: dict[str, tuple[tuple[date, Text], ...]] = {}
        for text in by_key.values():
            if text.valid_to is not None and (earlier_key := _EARLIER_KEY.fullmatch(text.key)):
                wordings = (*earlier.get(earlier_key[1], ()), (text.valid_to, text))
                earlier[earlier_key[1]] = tuple(sorted(wordings, key=lambda each: each[0]))
        return cls(by_key, earlier)

    def chosen(self, key: str, on: date | None) -> Text:
        """Choose the wording of a day.

        Raises:
            KeyError: where there is no such text.
        """
        if on is not None:
            for valid_to, text in self.earlier.get(key, ()):
                if on < valid_to:
                    return text
        return self.by_key[key]

    def render(self, says: Says) -> str:
        """Fill the text of a day in."""
        return fill(self.chosen(says.key, says.on), says)


def fill(text: Text, says: Says) -> str:
    """Fill a text in; a sentence whose figure is missing is left out, and a term brings its own unit."""
    return _kept(text.text, frozenset(says.parameters)).format_map(says.parameters)


@cache
def _kept(text: str, told: frozenset[str]) -> str:
    """Leave out the sentences of a text that need a figure which is not told; there are only so many of either."""
    return " ".join(sentence for sentence, figures in sentences(text) if figures <= told)


def sentences(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """List the sentences of a text, each with the figures that it needs; there are only so many texts."""
    parts = _SENTENCE_END.split(text.replace("{months} thang", "{term}"))
    return tuple((part, frozenset(_BRACES.findall(part))) for part in parts)
