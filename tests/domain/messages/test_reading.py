"""A screen that a customer was shown is read in English, with its figures (G-MSG, K-USSD-FIT)."""

from datetime import date

import pytest

from domain.dialogues.screens import Listing, paged
from domain.messages.reading import read_in
from domain.refusal import Says
from persistence.catalogue.english import english_words, load_english
from tests.builders.texts import the_texts

TEXTS = the_texts()
ENGLISH = load_english(TEXTS)
DAY = date(2026, 11, 29)


def figures_of(key: str) -> dict[str, str]:
    """Give every figure of a text a value of its own, of more than one word."""
    names = [part.partition("}")[0] for part in TEXTS.by_key[key].text.split("{")[1:]]
    return {name: f"so {number}" for number, name in enumerate(names)} | {"term": "3 thang"}


@pytest.mark.parametrize("key", sorted(key for key in english_words() if not key.startswith("input.")))
def test_every_text_is_read_with_the_figures_that_it_went_out_with(key: str) -> None:
    says = Says(key, DAY, figures_of(key))
    assert read_in(TEXTS, ENGLISH, key, DAY, TEXTS.render(says)) == ENGLISH.render(says)


def test_a_sentence_that_had_no_figure_stays_away() -> None:
    says = Says("refusal.term_not_sold", DAY, {"package": "Tron ven", "term": "2 thang"})
    read = read_in(TEXTS, ENGLISH, says.key, DAY, TEXTS.render(says))
    assert "Package Tron ven is not sold for 2 months." in read
    assert "{" not in read


def test_a_page_of_choices_is_read_with_its_lines() -> None:
    things = tuple(f"Goi so {number} cua khach hang" for number in range(12))
    screen = Listing(Says("kplus.ussd_choose_term", DAY, {"package": "Tron ven"}), things).screen(TEXTS, 1)
    read = read_in(TEXTS, ENGLISH, screen.name, DAY, screen.text)
    assert read.startswith("Choose the term of package Tron ven, press:\n1: Goi so")


def test_a_page_of_a_text_is_read_whole() -> None:
    figures = {"package": "Tron ven va rat nhieu kenh", "months": "12", "term": "12 thang", "price": "1.000.000"}
    says = Says("kplus.ussd_menu_current_auto", DAY, figures)
    screen = paged(TEXTS, says, 1)
    assert screen.text != TEXTS.render(says), "it is paged"
    read = read_in(TEXTS, ENGLISH, screen.name, DAY, screen.text)
    assert "12 months, 1,000,000 VND" in read


def test_what_is_no_text_of_ours_is_shown_as_it_was() -> None:
    assert read_in(TEXTS, ENGLISH, "none.such", DAY, "Xin chao") == "Xin chao"
    assert read_in(TEXTS, ENGLISH, "kplus.ussd_choose_term", DAY, "Xin chao") == "Xin chao"
