"""The English words of refusals, which come along as the Vietnamese do (G-MSG)."""

import tomllib
from importlib.resources.abc import Traversable

from domain.messages.english import EnglishTexts
from domain.messages.texts import Texts
from persistence.catalogue.seed import DATA

FILE = "english.toml"


def english_words(folder: Traversable = DATA) -> dict[str, str]:
    """Read the English words by the keys of their texts."""
    groups = tomllib.loads((folder / FILE).read_text(encoding="utf-8"))
    return {f"{group}.{name}": words for group, texts in groups.items() for name, words in texts.items()}


def load_english(texts: Texts) -> Texts:
    """Give the texts with English words where there are some."""
    return EnglishTexts.over(texts, english_words())
