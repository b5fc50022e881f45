"""When a renewed card expires: examples worked by hand (K-STACK, K-FROM, K-MONTHS, K-TIMING)."""

from datetime import date
from uuid import UUID

import pytest

from domain.catalogue.price import Timing
from domain.months import DAY, Term
from domain.refusal import Rule
from domain.renewals.quote import QuoteFigure, timing_of
from tests.builders.cards import a_card, a_period
from tests.builders.renewals import a_request, facts, quoted

TODAY = date(2022, 10, 10)


@pytest.mark.parametrize(
    ("expires_on", "timing", "price"),
    [
        (TODAY + DAY, Timing.BEFORE_EXPIRY, 175_000),
        (TODAY, Timing.BEFORE_EXPIRY, 175_000),
        (TODAY - DAY, Timing.AFTER_EXPIRY, 190_000),
        (None, Timing.AFTER_EXPIRY, 190_000),
    ],
)
def test_a_month_costs_more_from_the_day_after_expiry(expires_on: date | None, timing: Timing, price: int) -> None:
    """K-TIMING: the expiry day included; a card with no expiry day is priced as an expired one."""
    card = a_card(expires_on=expires_on)
    quote = quoted(facts(a_request("TRON_VEN", Term.P1M), card=card), TODAY)
    assert (timing_of(card, TODAY), quote.timing, quote.price) == (timing, timing, price)


@pytest.mark.parametrize(
    ("expires_on", "term", "after", "rule"),
    [
        (date(2022, 10, 20), Term.P1M, date(2022, 11, 20), Rule.K_STACK),
        (TODAY, Term.P1M, date(2022, 11, 10), Rule.K_STACK),
        (TODAY - DAY, Term.P1M, date(2022, 11, 9), Rule.K_FROM),
        (None, Term.P12M, date(2023, 10, 9), Rule.K_FROM),
        (date(2023, 1, 30), Term.P1M, date(2023, 2, 27), Rule.K_STACK),
        (date(2023, 1, 31), Term.P3M, date(2023, 4, 30), Rule.K_STACK),
    ],
)
def test_a_renewal_adds_to_what_the_card_holds_or_starts_on_the_day_it_is_paid(
    expires_on: date | None, term: Term, after: date, rule: Rule
) -> None:
    """K-STACK, K-FROM, K-MONTHS: a card known by its expiry begins its chain on the day after."""
    quote = quoted(facts(a_request("TRON_VEN", term), card=a_card(expires_on=expires_on)), TODAY)
    assert quote.expires_on_after == after
    assert dict(quote.basis)[QuoteFigure.EXPIRY].rule is rule


def test_a_week_is_seven_days() -> None:
    """K-MONTHS."""
    card = a_card(package="KHAC", expires_on=None).renewed(a_period(Term.P1W, TODAY))
    assert card.expires_on == date(2022, 10, 16)


def test_the_shorter_of_those_waiting_is_used_first() -> None:
    """K-STACK: the one in use runs on; then the week, the month, and the year that was bought before them."""
    year, month, week = (
        a_period(term, date(2022, 10, day)) for term, day in ((Term.P12M, 2), (Term.P1M, 5), (Term.P1W, 9))
    )
    card = a_card(expires_on=None).renewed(a_period(Term.P3M, date(2022, 10, 1)))
    for entry in (year, month, week):
        card = card.renewed(entry)
    assert [(period.entry.term, period.starts_on, period.ends_on) for period in card.periods(TODAY)] == [
        (Term.P3M, date(2022, 10, 1), date(2022, 12, 31)),
        (Term.P1W, date(2023, 1, 1), date(2023, 1, 7)),
        (Term.P1M, date(2023, 1, 8), date(2023, 2, 7)),
        (Term.P12M, date(2023, 2, 8), date(2024, 2, 7)),
    ]


def test_a_card_known_by_its_expiry_lets_that_run_out_first() -> None:
    """K-STACK: what is in use is never displaced, whoever sold it."""
    card = a_card(package="TIEN_LOI", expires_on=date(2022, 12, 31)).renewed(a_period(Term.P1M, TODAY))
    assert card.package_on(date(2022, 12, 31)) == "TIEN_LOI"
    assert card.package_on(date(2023, 1, 1)) == "TRON_VEN"
    assert card.expires_on == date(2023, 1, 31)


def test_a_refunded_month_moves_what_waits_behind_it_forward() -> None:
    """K-REFUND, K-STACK: its period leaves the log."""
    refunded = UUID(int=1)
    card = a_card(expires_on=date(2022, 10, 31))
    card = card.renewed(a_period(Term.P1M, TODAY, renewal_id=refunded)).renewed(a_period(Term.P3M, TODAY))
    assert card.expires_on == date(2023, 2, 28)
    assert [period.starts_on for period in card.without(refunded).periods(TODAY)] == [date(2022, 11, 1)]
    assert card.without(refunded).expires_on == date(2023, 1, 31)
