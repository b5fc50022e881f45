"""What is not sold says so, and names the day it was withdrawn or the day it starts (K-PRICE, G-INPUT)."""

from datetime import UTC, date, datetime

import pytest

from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey
from domain.months import Term
from domain.refusal import Rule
from domain.renewals.request import RenewalRequest
from persistence.catalogue.english import load_english
from tests.builders.cards import a_card
from tests.builders.catalogue import TRON_VEN, a_price_version, published, the_catalogue
from tests.builders.clearing import first_day_without
from tests.builders.renewals import a_request, facts, refusals
from tests.builders.texts import the_texts, told

TODAY = date(2022, 10, 10)


def test_a_withdrawn_package_names_the_day_it_was_withdrawn() -> None:
    """K-PRICE, G-EXPLAIN: citing the version that ended."""
    refusal = refusals(facts(a_request("PREMIUM", Term.P12M)), TODAY)[Rule.K_PRICE]
    assert (refusal.field, refusal.clears_on) == ("package", None)
    assert "Goi Premium da dung trien khai tu ngay 05/05/2022" in told(refusal.says)
    assert refusal.citation is not None
    assert (refusal.citation.valid_from, refusal.citation.valid_to) == (date(2019, 11, 1), date(2022, 5, 5))


def test_a_term_that_is_withdrawn_is_told_as_such_with_those_still_sold() -> None:
    """K-PRICE: not as if the package were withdrawn."""
    gone = date(2022, 9, 1)
    catalogue = published(a_price_version(None, gone, key=TRON_VEN._replace(term=Term.P12M)))
    refusal = refusals(facts(a_request("TRON_VEN", Term.P12M), catalogue=catalogue), TODAY)[Rule.K_PRICE]
    assert (refusal.field, refusal.says.key) == ("term", "refusal.term_not_sold")
    text = told(refusal.says)
    assert "Tron ven khong ban thoi han 12 thang. Thoi han nay da dung trien khai tu ngay 01/09/2022." in text
    assert "Thoi han dang ban: 1 thang, 3 thang, 6 thang. Vui long" in text


def test_a_withdrawn_package_is_told_as_such_for_a_term_that_it_never_had() -> None:
    """K-PRICE: there is no other term to be chosen."""
    refusal = refusals(facts(a_request("PREMIUM", Term.P1W)), TODAY)[Rule.K_PRICE]
    assert "Goi Premium da dung trien khai tu ngay 05/05/2022" in told(refusal.says)


def test_terms_are_told_in_english_too() -> None:
    """G-MSG."""
    refusal = refusals(
        facts(
            a_request("TIEN_LOI", Term.P12M),
            card=a_card(line=ProductLine.MYK),
            catalogue=published(
                a_price_version(None, date(2022, 9, 1), key=PriceKey(ProductLine.MYK, "TIEN_LOI", 0, Term.P12M))
            ),
        ),
        TODAY,
    )[Rule.K_PRICE]
    english = load_english(the_texts()).render(refusal.says)
    assert (
        "is not sold for 12 months. This term was withdrawn on 01/09/2022. Terms on sale: 1 week, 1 month, " in english
    )


def test_a_package_to_come_names_the_day_it_starts() -> None:
    """K-PRICE, G-EXPLAIN."""
    known = facts(a_request("COMBO_TRON_VEN_HBO", Term.P2M))
    refusal = refusals(known, date(2022, 8, 1))[Rule.K_PRICE]
    assert "Goi Combo Tron ven + HBO duoc ban tu ngay 24/08/2022" in told(refusal.says)
    assert refusal.clears_on == first_day_without(Rule.K_PRICE, known, date(2022, 8, 1)) == date(2022, 8, 24)


@pytest.mark.parametrize(
    ("request_", "field", "key", "sold"),
    [
        (
            a_request("TRON_VEN", Term.P12M, extra_rooms=2),
            "term",
            "refusal.term_not_sold",
            "dang ban: 1 thang, 3 thang, 6 thang.",
        ),
        (a_request("TIEN_LOI", Term.P1M, extra_rooms=1), "extraRooms", "refusal.rooms_not_sold", "dang ban: 0."),
        (
            a_request("TRON_VEN", Term.P1W),
            "term",
            "refusal.term_not_sold",
            "dang ban: 1 thang, 3 thang, 6 thang, 12 thang.",
        ),
    ],
)
def test_a_form_that_never_was_names_the_field_at_fault(
    request_: RenewalRequest, field: str, key: str, sold: str
) -> None:
    """K-PRICE, G-INPUT: no twelve months with two rooms, no room on Tiện lợi, no week on a decoder."""
    refused = refusals(facts(request_), TODAY)
    assert refused.keys() == {Rule.K_PRICE}
    assert (refused[Rule.K_PRICE].field, refused[Rule.K_PRICE].says.key) == (field, key)
    assert sold in told(refused[Rule.K_PRICE].says)


def test_a_package_that_was_not_known_then_is_the_field_at_fault() -> None:
    """K-PRICE, G-EFFECTIVE: as known before it was published, nothing of it was ever sold."""
    before = the_catalogue().known_at(datetime(2022, 5, 4, tzinfo=UTC))
    refused = refusals(facts(a_request("TRON_VEN", Term.P1M), catalogue=before), TODAY)
    assert refused.keys() == {Rule.K_PRICE}
    assert refused[Rule.K_PRICE].field == "package"


def test_a_package_of_another_product_line_is_not_sold() -> None:
    """K-PRICE: or the package is not of the card's product line."""
    refused = refusals(facts(a_request("ON_K", Term.P1M)), TODAY)
    assert refused.keys() == {Rule.K_PRICE}
    assert refused[Rule.K_PRICE].says.parameters == {"package": "K+ (VTVcab ON)", "line": "K+ DTH/OTT"}


def test_a_package_of_two_product_lines_has_a_price_on_each() -> None:
    """K-PRICE: a week of Trọn vẹn is for the app alone."""
    week = a_request("TRON_VEN", Term.P1W)
    assert Rule.K_PRICE not in refusals(facts(week, card=a_card(line=ProductLine.MYK)), TODAY)
    assert Rule.K_PRICE in refusals(facts(week, card=a_card(line=ProductLine.DTH_OTT)), TODAY)


@pytest.mark.parametrize("package", ["", "tron_ven", "TRON_VEN ", "x" * 10_000])
def test_a_package_that_there_is_not_cannot_be_meant(package: str) -> None:
    """G-INPUT: naming the field, and repeating no more than a line of it."""
    refusal = refusals(facts(a_request(package)), TODAY)[Rule.G_INPUT]
    assert (refusal.field, refusal.says.key) == ("package", "input.unknown_package")
    assert len(refusal.says.parameters["value"]) <= 40


@pytest.mark.parametrize("extra_rooms", [-1, 3, 2**31])
def test_rooms_out_of_range_cannot_be_meant(extra_rooms: int) -> None:
    """G-INPUT: 0, 1 or 2 on one card."""
    refusal = refusals(facts(a_request(extra_rooms=extra_rooms)), TODAY)[Rule.G_INPUT]
    assert refusal.field == "extraRooms"
    assert refusal.says.parameters == {"field": "extraRooms", "least": "0", "most": "2"}
