"""Add-ons lift a card in date, on the right package, to the combo for a month or less (K-ADDON)."""

from datetime import date
from uuid import UUID

import pytest

from domain.catalogue.package import ProductLine
from domain.months import DAY, Term
from domain.refusal import Rule
from domain.renewals.decision import decide
from domain.renewals.facts import Facts
from domain.renewals.quote import QuoteFigure, card_after
from domain.subscribers.decoder_card import DecoderCard
from tests.builders.cards import a_card, a_period
from tests.builders.clearing import first_day_without
from tests.builders.renewals import a_request, facts, quoted, refusals

TODAY = date(2022, 10, 10)
LIFT = UUID(int=5)
BOTH = [("HBO_ADD_ON", "TRON_VEN", 88_480), ("TIEN_LOI_TO_COMBO", "TIEN_LOI", 196_000)]


@pytest.mark.parametrize(("add_on", "package", "total"), BOTH)
def test_an_add_on_lifts_its_package_and_leaves_the_expiry_alone(add_on: str, package: str, total: int) -> None:
    """K-ADDON, K-PRICE: to COMBO_TRON_VEN_HBO, keeping the extra rooms."""
    known = _asking(add_on, a_card(package=package, extra_rooms=1, expires_on=date(2022, 12, 24)))
    assert refusals(known, TODAY) == {}
    quote = quoted(known, TODAY)
    assert (quote.total, quote.expires_on_before, quote.expires_on_after) == (total, *[date(2022, 12, 24)] * 2)
    assert dict(quote.basis)[QuoteFigure.EXPIRY].rule is Rule.K_ADDON
    lifted = card_after(known, TODAY, LIFT)
    assert (lifted.package_on(TODAY), lifted.extra_rooms_on(TODAY)) == ("COMBO_TRON_VEN_HBO", 1)
    assert lifted.log == known.card.log
    assert lifted.overlay is not None
    assert lifted.overlay.until == date(2022, 11, 9)


@pytest.mark.parametrize("expires_on", [TODAY, date(2022, 11, 8), date(2022, 11, 9)])
def test_an_add_on_ends_with_the_card(expires_on: date) -> None:
    """K-ADDON: until the expiry where that is earlier; the expiry day itself is in date."""
    known = _asking("HBO_ADD_ON", a_card(expires_on=expires_on))
    assert refusals(known, TODAY) == {}
    lifted = card_after(known, TODAY, LIFT)
    assert lifted.overlay is not None
    assert lifted.overlay.until == expires_on


@pytest.mark.parametrize("expires_on", [TODAY - DAY, None])
def test_an_expired_card_cannot_be_lifted(expires_on: date | None) -> None:
    """K-ADDON: nor is there a quote, for there is no expiry to keep."""
    refused = refusals(_asking("HBO_ADD_ON", a_card(expires_on=expires_on)), TODAY)
    assert refused.keys() == {Rule.K_ADDON}
    assert refused[Rule.K_ADDON].says.key == "refusal.add_on_expired"
    assert refused[Rule.K_ADDON].clears_on is None


@pytest.mark.parametrize(("add_on", "package"), [("HBO_ADD_ON", "TIEN_LOI"), ("TIEN_LOI_TO_COMBO", "TRON_VEN")])
def test_an_add_on_is_for_one_package_alone(add_on: str, package: str) -> None:
    """K-ADDON."""
    refused = refusals(_asking(add_on, a_card(package=package)), TODAY)
    assert refused.keys() == {Rule.K_ADDON}
    assert refused[Rule.K_ADDON].says.key == "refusal.add_on_elsewhere"


def test_a_card_is_lifted_once_at_a_time() -> None:
    """K-ADDON, G-EXPLAIN: while it lasts the card is on the combo; the day after it may be lifted again."""
    lifted = a_card().lifted(LIFT, TODAY)
    known = _asking("HBO_ADD_ON", lifted)
    refusal = refusals(known, TODAY)[Rule.K_ADDON]
    assert (refusal.says.parameters["until"], refusal.clears_on) == ("09/11/2022", date(2022, 11, 10))
    assert first_day_without(Rule.K_ADDON, known, TODAY) == date(2022, 11, 10)


def test_the_end_of_a_lift_that_helps_nothing_is_not_named() -> None:
    """K-ADDON, G-EXPLAIN: a lifted Tiện lợi never becomes a Trọn vẹn; nor does a card that ends with its lift."""
    tien_loi = a_card(package="TIEN_LOI").lifted(LIFT, TODAY)
    ending = a_card(expires_on=date(2022, 11, 1)).lifted(LIFT, TODAY)
    for card in (tien_loi, ending):
        assert refusals(_asking("HBO_ADD_ON", card), TODAY)[Rule.K_ADDON].clears_on is None


def test_a_waiting_period_of_the_right_package_is_named() -> None:
    """K-ADDON, K-STACK, G-EXPLAIN."""
    card = a_card(package="TIEN_LOI", expires_on=date(2022, 10, 20)).renewed(a_period(Term.P3M, TODAY))
    known = _asking("HBO_ADD_ON", card)
    assert refusals(known, TODAY)[Rule.K_ADDON].clears_on == date(2022, 10, 21)
    assert first_day_without(Rule.K_ADDON, known, TODAY) == date(2022, 10, 21)


def test_add_ons_are_not_sold_before_their_day_nor_with_rooms_nor_to_the_app() -> None:
    """K-ADDON, K-PRICE."""
    day = date(2022, 8, 23)
    assert refusals(_asking("HBO_ADD_ON", a_card()), day)[Rule.K_PRICE].clears_on == date(2022, 8, 24)
    with_room = facts(a_request("HBO_ADD_ON", Term.P1M, extra_rooms=1), card=a_card(extra_rooms=1))
    assert refusals(with_room, TODAY).keys() == {Rule.K_PRICE}
    assert refusals(_asking("HBO_ADD_ON", a_card(line=ProductLine.MYK)), TODAY).keys() == {Rule.K_PRICE}


def test_what_comes_late_is_judged_by_the_card_as_it_was_on_its_day() -> None:
    """K-ADDON, K-AUTO-CHARGE: in date on the expiry day, though no longer on the day on which it is decided."""
    known = _asking("HBO_ADD_ON", a_card(expires_on=TODAY))
    assert Rule.K_ADDON in refusals(known, TODAY + DAY)
    late = decide(known, TODAY + DAY, on_terms_of=TODAY)
    assert (late.quote is not None, late.refusals) == (True, ())


def _asking(add_on: str, card: DecoderCard) -> Facts:
    return facts(a_request(add_on, Term.P1M), card=card)
