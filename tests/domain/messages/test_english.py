"""Whatever refuses can be told in English, with the same figures (G-MSG)."""

import pytest

from domain.messages.english import EnglishTexts
from domain.refusal import Says
from persistence.catalogue.english import english_words, load_english
from tests.builders.texts import the_texts
from tests.domain.messages.words_of_the_source import spoken

ENGLISH = english_words()
SENT = ("messages.py", "undone_messages.py")
"""Where the domain writes what phones are sent, which stays Vietnamese."""


def braces(text: str) -> set[str]:
    """List the figures that a text needs."""
    return {part.partition("}")[0] for part in text.split("{")[1:]}


@pytest.mark.parametrize("key", sorted(ENGLISH))
def test_an_english_text_has_the_figures_of_its_vietnamese_one(key: str) -> None:
    assert braces(ENGLISH[key]) == braces(the_texts().by_key[key].text)


def test_every_refusal_has_english_words() -> None:
    refusals = {key for key in the_texts().by_key if key.startswith(("refusal.", "input."))}
    said = {each.key for each in spoken() if not each.where.rpartition(":")[0].endswith(SENT)}
    refusals |= {key for key in said if key.startswith("kplus.")}
    assert refusals - ENGLISH.keys() == set()


def test_amounts_are_written_as_english_writes_them_and_numbers_are_left_alone() -> None:
    english = load_english(the_texts())
    told = english.render(Says("refusal.poor", None, {"balance": "1.500.000", "total": "900"}))
    assert "1,500,000 VND" in told
    assert "900 VND" in told
    assert isinstance(english, EnglishTexts)
    assert "0.5" in english.render(Says("input.out_of_range", None, {"field": "x", "least": "0.5", "most": "1"}))
