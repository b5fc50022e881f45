"""The book of refusals for the developers of screens: every rule, text and error code with its meaning."""

import re
import tomllib
from collections.abc import Iterable
from typing import Any

from domain.messages.texts import Text
from domain.refusal import FigureUnit, Rule
from persistence.catalogue.english import english_words
from persistence.catalogue.seed import DATA
from persistence.catalogue.texts import load_texts


def refusal_book(codes: Iterable[str]) -> dict[str, Any]:
    """List what clients may be refused with.

    Raises:
        KeyError: where a rule, a code or a text has no meaning in one of the languages.
    """
    meanings = tomllib.loads((DATA / "refusals.toml").read_text(encoding="utf-8"))
    texts = load_texts().by_key
    return {
        "rules": {rule.value: _both(meanings["rules"][rule]) for rule in Rule},
        "units": [unit.value for unit in FigureUnit],
        "texts": {key: _text(texts[key], english) for key, english in sorted(english_words().items())},
        "errors": {str(code): _both(meanings["errors"][code]) for code in codes},
    }


def _both(meaning: dict[str, str]) -> dict[str, str]:
    return {"vi": meaning["vi"], "en": meaning["en"]}


def _text(text: Text, english: str) -> dict[str, Any]:
    return {"vi": text.text, "en": english, "figures": sorted(set(re.findall(r"\{(\w+)\}", text.text)))}
