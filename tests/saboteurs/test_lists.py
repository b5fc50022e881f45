"""The lists of saboteurs are true: each line is there once, and so are the tests that should catch the defect."""

from collections import Counter

import pytest

from tests.saboteurs.saboteur import ROOT, Saboteur, listed

FEWEST = 60
SABOTEURS = listed()


def test_there_are_enough_of_them_and_a_few_for_the_gate() -> None:
    assert len(SABOTEURS) >= FEWEST
    assert 4 <= sum(each.quick for each in SABOTEURS) <= 12


def test_each_has_a_name_of_its_own() -> None:
    assert [name for name, count in Counter(each.name for each in SABOTEURS).items() if count > 1] == []


@pytest.mark.parametrize("saboteur", SABOTEURS, ids=lambda each: each.name)
def test_its_line_and_its_tests_are_there(saboteur: Saboteur) -> None:
    """Whoever changes the line changes the list with it."""
    whole = (ROOT / saboteur.file).read_text(encoding="utf-8")
    assert saboteur.planted(whole) != whole
    assert saboteur.tests
    assert [test for test in saboteur.tests if not (ROOT / test).exists()] == []
