"""K-FAQ: the seven questions have an answer each, in both languages, filled in."""

from datetime import date

import pytest

from domain.subscribers.usage_day import BasicService, UsageDay
from domain.support.answers import ASKED_OF, Known, answers, known_of
from domain.support.staff_texts import Tongue
from persistence.catalogue.staff_texts import load_staff_texts
from tests.builders.renewals import facts
from tests.builders.subscribers import a_subscriber
from tests.usecases.requests import TODAY

TEXTS = load_staff_texts()
PAYER = a_subscriber(basic_usage=12_000, usage_as_of=date(2024, 3, 11))
USAGE = (UsageDay(day=date(2024, 3, 2), service=BasicService.VOICE, amount=12_000),)


@pytest.mark.parametrize("tongue", Tongue)
def test_each_question_is_answered_and_no_brace_is_left(tongue: Tongue) -> None:
    """K-FAQ."""
    found = answers(known_of(facts(payer=PAYER), TODAY, USAGE), TEXTS, tongue)
    assert [each.question for each in found] == list(ASKED_OF) == [1, 2, 3, 4, 5, 6, 7]
    assert all("{" not in each.text + each.answer for each in found)


def test_answers_are_filled_with_the_figures_at_hand() -> None:
    """K-FAQ: the service and the day, the 30 days that are counted."""
    told = {
        each.question: each.answer for each in answers(known_of(facts(payer=PAYER), TODAY, USAGE), TEXTS, Tongue.VI)
    }
    assert "02/03/2024 thoại 12.000" in told[2]
    assert "từ ngày 11/02/2024 đến hết ngày 11/03/2024: 12.000 đ" in told[4]
    assert "20.000 đ" in told[1]


def test_a_sentence_without_its_figure_is_left_out() -> None:
    """K-FAQ: whoever is not on record is told the rule alone."""
    nobody = Known(on=TODAY, subscriber=None, least=None)
    told = {each.question: each.answer for each in answers(nobody, TEXTS, Tongue.EN)}
    assert told[1].startswith("Usage is counted 3 to 4 days late.")
    assert "As of" not in told[1]


def test_every_text_is_in_both_languages() -> None:
    assert all(set(text) == set(Tongue) for text in TEXTS.by_key.values())
