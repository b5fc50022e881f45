"""The texts of the service, and how their braces are filled (G-MSG)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from domain.refusal import Says

_BRACES = re.compile(r"\{(\w+)\}")
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

    @classmethod
    def of(cls, texts: Iterable[Text]) -> "Texts":
        """Arrange texts for look-up."""
        return cls({text.key: text for text in texts})

    def chosen(self, key: str, on: date | None) -> Text:
        """Choose the wording of a day.

        Raises:
            KeyError: where there is no such text.
        """
        earlier = [
            (other.valid_to, other)
            for other in self.by_key.values()
            if on is not None and other.valid_to is not None and on < other.valid_to and _same(other.key, key)
        ]
        return min(earlier, key=lambda each: each[0])[1] if earlier else self.by_key[key]

    def render(self, says: Says) -> str:
        """Fill a text in; a sentence whose figure is missing is left out, and a term brings its own unit."""
        text = self.chosen(says.key, says.on).text.replace("{months} thang", "{term}")
        sentences = [part for part in _SENTENCE_END.split(text) if _figures(part) <= says.parameters.keys()]
        return _BRACES.sub(lambda brace: says.parameters[brace[1]], " ".join(sentences))


def _same(earlier_key: str, key: str) -> bool:
    return re.fullmatch(re.escape(key) + r"_\d{4}", earlier_key) is not None


def _figures(part: str) -> set[str]:
    return set(_BRACES.findall(part))
