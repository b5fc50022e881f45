"""Whatever the business may say has a text, and every figure of it is given (G-MSG, G-EXPLAIN)."""

import pytest

from domain.refusal import Refusal
from domain.renewals.card_rules import malformed_card, unknown_card
from domain.renewals.decision import decide
from tests.builders.cards import CARD_NUMBER
from tests.builders.texts import braces_of, the_texts, told
from tests.domain.refused_cases import DAY, REFUSED
from tests.domain.words_of_the_source import Spoken, patterns, spoken

SPOKEN = spoken()
WITHOUT_FACTS = {
    "refusal.card_malformed": malformed_card(CARD_NUMBER),
    "refusal.card_unknown": unknown_card(CARD_NUMBER),
}


@pytest.mark.parametrize("said", SPOKEN, ids=lambda said: f"{said.where} {said.key}")
def test_whatever_is_said_anywhere_has_a_text_whose_figures_are_given(said: Spoken) -> None:
    """G-MSG: read off the source, wherever a key and its figures stand there plainly."""
    needed = braces_of(the_texts().by_key[said.key].text)
    assert said.given is None or needed <= said.given


def test_keys_put_together_at_run_time_are_those_of_input_and_of_a_card_s_state() -> None:
    """G-MSG: the first are read off the calls, the second come from the states of a card below."""
    assert patterns() == {"input.*", "refusal.card_*"}


@pytest.mark.parametrize("key", REFUSED)
def test_a_refusal_is_told_with_every_figure_of_its_text(key: str) -> None:
    """G-MSG, G-EXPLAIN: by the rules themselves, on a request that they refuse."""
    (refusal,) = [each for each in decide(REFUSED[key], DAY).refusals if each.says.key == key]
    assert "{" not in told(refusal.says)
    assert refusal.citation is not None
    assert refusal.citation.rule is refusal.rule


@pytest.mark.parametrize("refusal", WITHOUT_FACTS.values(), ids=WITHOUT_FACTS)
def test_a_card_that_cannot_be_found_is_told_likewise(refusal: Refusal) -> None:
    """K-CARD, G-MSG."""
    assert CARD_NUMBER in told(refusal.says)


def test_every_refusal_of_a_renewal_is_among_these() -> None:
    """G-MSG: a new one needs its case."""
    of_renewals = {said.key for said in SPOKEN if said.where.startswith("renewals/")}
    refused = {key for key in of_renewals if key.startswith("refusal.")}
    assert refused <= REFUSED.keys() | WITHOUT_FACTS.keys()
