"""The day named is one on which the card may really be renewed (K-PRICE, K-TIMING, G-EXPLAIN)."""

from datetime import date

from domain.catalogue.price import Timing
from domain.months import Term
from domain.refusal import Rule
from tests.builders.cards import a_card
from tests.builders.catalogue import TRON_VEN, a_price_version, published
from tests.builders.clearing import first_day_without
from tests.builders.renewals import a_request, facts, refusals

TODAY = date(2022, 10, 10)
MONTH = TRON_VEN._replace(term=Term.P1M)


def test_a_price_to_come_for_cards_in_date_does_not_help_one_that_will_be_expired() -> None:
    """K-PRICE, K-TIMING, G-EXPLAIN: the day named is one on which the card may really be renewed."""
    gone, back, later = date(2022, 10, 1), date(2022, 11, 1), date(2022, 12, 1)
    catalogue = published(
        a_price_version(None, gone, key=MONTH, timing=Timing.ANY),
        a_price_version(175_000, back, key=MONTH, timing=Timing.BEFORE_EXPIRY),
        a_price_version(190_000, later, key=MONTH, timing=Timing.AFTER_EXPIRY),
    )
    for expires_on, clears_on in ((date(2022, 11, 1), back), (date(2022, 10, 31), later)):
        known = facts(a_request("TRON_VEN", Term.P1M), card=a_card(expires_on=expires_on), catalogue=catalogue)
        assert refusals(known, TODAY)[Rule.K_PRICE].clears_on == clears_on
        assert first_day_without(Rule.K_PRICE, known, TODAY) == clears_on


def test_the_version_cited_is_the_one_that_speaks_for_the_card() -> None:
    """K-PRICE, K-TIMING, G-EXPLAIN: not the one published later for cards in date."""
    catalogue = published(
        a_price_version(None, date(2022, 9, 1), key=MONTH, timing=Timing.AFTER_EXPIRY),
        a_price_version(180_000, date(2022, 10, 1), key=MONTH, timing=Timing.BEFORE_EXPIRY),
    )
    known = facts(a_request("TRON_VEN", Term.P1M), card=a_card(expires_on=None), catalogue=catalogue)
    citation = refusals(known, TODAY)[Rule.K_PRICE].citation
    assert citation is not None
    assert citation.valid_from == date(2022, 9, 1)


def test_a_price_for_expired_cards_alone_waits_for_the_day_after_expiry() -> None:
    """K-PRICE, K-TIMING, G-EXPLAIN: and cites the version that took the other away."""
    catalogue = published(a_price_version(None, date(2022, 10, 1), key=MONTH, timing=Timing.BEFORE_EXPIRY))
    known = facts(a_request("TRON_VEN", Term.P1M), card=a_card(expires_on=date(2022, 10, 20)), catalogue=catalogue)
    refusal = refusals(known, TODAY)[Rule.K_PRICE]
    assert refusal.clears_on == first_day_without(Rule.K_PRICE, known, TODAY) == date(2022, 10, 21)
    assert refusal.citation is not None
    assert refusal.citation.valid_from == date(2022, 10, 1)
