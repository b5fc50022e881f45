"""Quotes that are remembered are those that are not: of whatever else, each has its own (G-EXPLAIN)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given

from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.renewals import remembered_quotes
from domain.renewals.decision import quoted
from domain.renewals.facts import Facts
from domain.renewals.quote import Quote
from domain.renewals.remembered_quotes import RememberedQuotes
from domain.renewals.request import PaymentMethod
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.periods import Chain, PeriodLog
from tests.builders.cards import a_card
from tests.builders.renewals import a_request, facts
from tests.domain.renewals.test_quote_laws import asked

DAY = date(2024, 3, 1)


def _lasting(months: int = 0, weeks: int = 0) -> DecoderCard:
    """Make a card whose chain begins on one day, however long it lasts."""
    return replace(a_card(), log=PeriodLog(Chain(DAY + timedelta(days=1), months, weeks)))


ONE_MEMORY = RememberedQuotes()
"""Kept over all that is drawn, so that one request may be given what another had."""


@given(asked())
def test_a_remembered_quote_is_the_quote(case: tuple[Facts, date]) -> None:
    """K-PRICE, K-TIMING, K-FEE, K-STACK, K-FROM, K-ADDON."""
    assert [ONE_MEMORY(*case), ONE_MEMORY(*case)] == [quoted(*case)] * 2


def test_what_is_the_same_for_many_cards_is_quoted_once() -> None:
    remembered = RememberedQuotes()
    first, second = (remembered(facts(card=a_card(number=number)), DAY) for number in ("11111111111", "22222222222"))
    assert first is second is not None


A_MONTH = facts(a_request(term=Term.P1M), card=a_card(expires_on=DAY))

OTHERS = {
    "product line": (facts(A_MONTH.request, card=a_card(line=ProductLine.MYK, expires_on=DAY)), DAY),
    "package": (facts(a_request("TIEN_LOI", Term.P1M), card=A_MONTH.card), DAY),
    "extra rooms": (facts(a_request(term=Term.P1M, extra_rooms=1), card=A_MONTH.card), DAY),
    "term": (facts(a_request(term=Term.P3M), card=A_MONTH.card), DAY),
    "method": (facts(a_request(term=Term.P1M, method=PaymentMethod.VOUCHER), card=A_MONTH.card), DAY),
    "months": (facts(A_MONTH.request, card=_lasting(months=1)), DAY),
    "weeks": (facts(A_MONTH.request, card=_lasting(weeks=1)), DAY),
    "first day": (facts(A_MONTH.request, card=a_card(expires_on=date(2024, 4, 1))), DAY),
    "no first day": (facts(A_MONTH.request, card=a_card(expires_on=None)), DAY),
    "day": (A_MONTH, DAY + timedelta(days=1)),
}
"""What differs from a month for a card on its expiry day in one respect."""


@pytest.mark.parametrize("respect", OTHERS)
def test_what_differs_in_one_respect_has_a_quote_of_its_own(respect: str) -> None:
    """K-PRICE, K-TIMING, K-FEE, K-STACK, K-FROM."""
    remembered, other = RememberedQuotes(), OTHERS[respect]
    assert isinstance(remembered(A_MONTH, DAY), Quote)
    assert remembered(*other) == quoted(*other) != quoted(A_MONTH, DAY)


def test_a_catalogue_of_another_revision_is_asked_anew() -> None:
    """G-EFFECTIVE."""
    remembered, known = RememberedQuotes(), facts()
    dearer = replace(
        known.catalogue,
        revision=known.catalogue.revision + 1,
        prices={key: tuple(replace(each, value=1) for each in many) for key, many in known.catalogue.prices.items()},
    )
    remembered(known, DAY)
    assert remembered(replace(known, catalogue=dearer), DAY) == quoted(replace(known, catalogue=dearer), DAY)


def test_what_is_not_sold_is_refused_each_time_for_its_own_reasons() -> None:
    """K-PRICE."""
    remembered, unknown = RememberedQuotes(), facts(a_request("NOTHING_LIKE_IT"))
    assert remembered(unknown, DAY) == remembered(unknown, DAY) == quoted(unknown, DAY)


def test_no_more_is_remembered_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered_quotes, "MOST", 2)
    remembered = RememberedQuotes()
    for rooms in range(3):
        known = facts(a_request(extra_rooms=rooms))
        assert remembered(known, DAY) == quoted(known, DAY)
    assert len(remembered.known) == 1
