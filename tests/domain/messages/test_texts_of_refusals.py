"""Whatever the business may say has a text, and every figure of it is given (G-MSG, G-EXPLAIN)."""

from dataclasses import replace

import pytest

from domain.refusal import Refusal, Rule
from domain.renewals.card_rules import malformed_card, unknown_card
from domain.renewals.decision import decide
from domain.renewals.payment import held_refusal
from domain.renewals.quote import Quote
from domain.renewals.refund_request import RefundRequest, decline_refusal, refund_refusal, request_refusal
from domain.renewals.renewal import RenewalStatus
from tests.builders.cards import CARD_NUMBER, a_card
from tests.builders.renewals import facts
from tests.builders.subscribers import a_subscriber
from tests.builders.texts import braces_of, the_texts, told
from tests.contracts.written import NOW, a_renewal
from tests.domain.messages.refused_cases import DAY, REFUSED
from tests.domain.messages.words_of_the_source import Spoken, patterns, spoken

SPOKEN = spoken()


def _quote() -> Quote:
    quote = decide(facts(), DAY).quote
    assert quote is not None
    return quote


WITHOUT_FACTS = {
    "refusal.card_malformed": malformed_card(CARD_NUMBER),
    "refusal.card_unknown": unknown_card(CARD_NUMBER),
}


HELD = held_refusal(_quote(), 1, NOW.date())


PAID = a_renewal(a_subscriber(), a_card())
UNPAID, REFUNDED = (replace(PAID, status=status) for status in (RenewalStatus.ABANDONED, RenewalStatus.REFUNDED))
REQUEST = RefundRequest(id=PAID.id, renewal=PAID, requested_by="an", requested_at=NOW, reason="twice")
OF_REFUNDS = {
    "refusal.refund_unpaid": refund_refusal(UNPAID),
    "refusal.refund_twice": refund_refusal(REFUNDED),
    "refusal.refund_elsewhere": refund_refusal(replace(PAID, imported_as="id:1")),
    "refusal.refund_requested": request_refusal(PAID, REQUEST),
    "refusal.refund_answered": decline_refusal(REQUEST.declined("binh", NOW, "no")),
}
OF_SECOND_PERSONS = {"refusal.online_second_person"}
"""Held by tests/services/online."""


@pytest.mark.parametrize("said", SPOKEN, ids=lambda said: f"{said.where} {said.key}")
def test_whatever_is_said_anywhere_has_a_text_whose_figures_are_given(said: Spoken) -> None:
    """G-MSG: read off the source, wherever a key and its figures stand there plainly."""
    needed = braces_of(the_texts().by_key[said.key].text)
    assert said.given is None or needed <= said.given


def test_keys_put_together_at_run_time_are_those_of_input_and_of_a_card_s_state() -> None:
    """G-MSG: the first are read off the calls, the second come from the states of a card below."""
    assert patterns() == {
        "input.*",
        "refusal.card_*",
        "refusal.promo_*",
        "short.*",
        "promo.will_renew_*",
        "promo.renewed_*",
        "promo.syntax_*",
    }


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


@pytest.mark.parametrize("key", OF_REFUNDS)
def test_a_refund_that_is_refused_is_told_why(key: str) -> None:
    """K-REFUND, G-MSG."""
    refusal = OF_REFUNDS[key]
    assert refusal is not None
    assert (refusal.says.key, refusal.rule) == (key, Rule.K_REFUND)
    assert "{" not in told(refusal.says)


def test_another_total_than_the_confirmed_one_is_told_with_the_new_one() -> None:
    """K-USSD-HOLD, G-MSG."""
    assert (HELD.says.key, HELD.rule, HELD.limit) == ("refusal.price_changed", Rule.K_USSD_HOLD, "1")
    assert f"{_quote().total:,}".replace(",", ".") in told(HELD.says)


def test_every_refusal_of_a_renewal_is_among_these() -> None:
    """G-MSG: a new one needs its case."""
    of_renewals = {said.key for said in SPOKEN if said.where.startswith("renewals/")}
    refused = {key for key in of_renewals if key.startswith("refusal.")}
    assert refused <= REFUSED.keys() | WITHOUT_FACTS.keys() | OF_REFUNDS.keys() | {HELD.says.key} | OF_SECOND_PERSONS
