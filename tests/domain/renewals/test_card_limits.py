"""How many different cards one payer may pay for in a calendar month (K-MAX-CARDS)."""

from datetime import date

import pytest

from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.refusal import FigureUnit, Rule
from tests.builders.cards import a_card
from tests.builders.clearing import first_day_without
from tests.builders.renewals import a_request, facts, refusals, spent

CARDS = [
    (date(2019, 5, 8), 3),
    (date(2022, 6, 23), 3),
    (date(2022, 6, 24), 2),
    (date(2026, 1, 1), 2),
]


@pytest.mark.parametrize(("day", "most"), CARDS)
def test_so_many_cards_a_month_and_no_more(day: date, most: int) -> None:
    """K-MAX-CARDS: three, two from 2022-06-24, this one included."""
    others = [spent(day, 1_000) for _ in range(most)]
    assert Rule.K_MAX_CARDS not in refusals(facts(spending=others[1:]), day)
    refusal = refusals(facts(spending=others), day)[Rule.K_MAX_CARDS]
    assert (refusal.actual, refusal.limit, refusal.unit) == (str(most + 1), str(most), FigureUnit.CARDS)


def test_a_card_already_counted_is_free_of_the_limit() -> None:
    """K-MAX-CARDS: though more were paid for than may be today."""
    day, card = date(2022, 6, 24), a_card()
    three = [spent(date(2022, 6, 1), 1_000), spent(date(2022, 6, 2), 1_000), spent(date(2022, 6, 3), 1_000, card.id)]
    assert Rule.K_MAX_CARDS not in refusals(facts(card=card, spending=three), day)
    assert Rule.K_MAX_CARDS in refusals(facts(card=a_card(), spending=three), day)


def test_paying_twice_for_a_card_counts_it_once() -> None:
    """K-MAX-CARDS: different cards."""
    day, other = date(2022, 10, 15), a_card()
    twice = [spent(day, 1_000, other.id), spent(day, 1_000, other.id)]
    assert refusals(facts(spending=twice), day) == {}


def test_accounts_of_vtvcab_on_count_as_cards() -> None:
    """K-MAX-CARDS."""
    day, account = date(2022, 10, 15), a_card(number="0901234567", line=ProductLine.VTVCAB_ON, package="ON_K")
    others = [spent(day, 1_000), spent(day, 1_000)]
    known = facts(a_request("ON_K", Term.P1M), card=account, spending=others)
    assert refusals(known, day).keys() == {Rule.K_MAX_CARDS}


def test_the_count_begins_anew_with_the_month() -> None:
    """K-MAX-CARDS, G-EXPLAIN."""
    day = date(2022, 10, 31)
    known = facts(spending=[spent(date(2022, 10, 1), 1_000), spent(day, 1_000)])
    assert refusals(known, day)[Rule.K_MAX_CARDS].clears_on == date(2022, 11, 1)
    assert first_day_without(Rule.K_MAX_CARDS, known, day) == date(2022, 11, 1)


def test_any_number_of_cards_was_fine_before_there_was_a_limit() -> None:
    """K-MAX-CARDS: its first day is assumed to be 2019-05-08."""
    day = date(2019, 5, 7)
    assert Rule.K_MAX_CARDS not in refusals(facts(spending=[spent(day, 1_000) for _ in range(9)]), day)


def test_the_customer_is_told_the_figure_in_force() -> None:
    """K-MAX-CARDS, G-MSG: the source's own text, its figure a parameter."""
    day = date(2022, 10, 15)
    says = refusals(facts(spending=[spent(day, 1_000), spent(day, 1_000)]), day)[Rule.K_MAX_CARDS].says
    assert (says.key, says.parameters) == ("kplus.too_many_cards", {"max_cards": "2"})
