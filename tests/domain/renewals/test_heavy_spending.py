"""Who spends more than the limit in a month waits until the end of the second month after (K-HEAVY)."""

from collections.abc import Iterable
from datetime import date

import pytest

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.refusal import FigureUnit, Refusal, Rule
from domain.renewals.facts import spending_since
from tests.builders.cards import a_card
from tests.builders.catalogue import a_policy_version, published, the_catalogue
from tests.builders.clearing import first_day_without
from tests.builders.renewals import facts, refusals, spent

BEGINS = date(2022, 6, 24)
SEPTEMBER = date(2022, 9, 10)
CARD = a_card()


def test_spending_just_the_limit_blocks_nobody() -> None:
    """K-HEAVY: strictly more than 500,000."""
    assert _refusal(SEPTEMBER, [(SEPTEMBER, 500_000)]) is None
    refusal = _refusal(SEPTEMBER, [(SEPTEMBER, 500_001)])
    assert refusal is not None
    assert (refusal.actual, refusal.limit, refusal.unit) == ("500001", "500000", FigureUnit.VND)


def test_the_payments_of_a_month_count_together() -> None:
    """K-HEAVY: what was spent in month N before this transaction."""
    assert _refusal(SEPTEMBER, [(date(2022, 9, 1), 300_000), (SEPTEMBER, 200_001)]) is not None
    assert _refusal(SEPTEMBER, [(date(2022, 8, 31), 300_000), (date(2022, 9, 1), 200_001)]) is None


def test_this_transaction_does_not_count_towards_it() -> None:
    """K-HEAVY: before this transaction; three months of Trọn vẹn cost more than the limit at once."""
    assert _refusal(SEPTEMBER, []) is None


@pytest.mark.parametrize(
    ("day", "blocked"),
    [
        (date(2022, 9, 30), True),
        (date(2022, 10, 1), True),
        (date(2022, 11, 30), True),
        (date(2022, 12, 1), False),
    ],
)
def test_the_block_lasts_to_the_end_of_the_second_month_after(day: date, blocked: bool) -> None:  # noqa: FBT001 - a table's column
    """K-HEAVY: month N is September."""
    refusal = _refusal(day, [(SEPTEMBER, 500_001)])
    assert (refusal is not None) is blocked


@pytest.mark.parametrize("day", [SEPTEMBER, date(2022, 10, 31), date(2022, 11, 30)])
def test_the_first_day_it_is_lifted_is_named_and_right(day: date) -> None:
    """K-HEAVY, G-EXPLAIN."""
    known = facts(card=CARD, spending=[spent(SEPTEMBER, 600_000, CARD.id)])
    assert refusals(known, day)[Rule.K_HEAVY].clears_on == date(2022, 12, 1)
    assert first_day_without(Rule.K_HEAVY, known, day) == date(2022, 12, 1)


def test_of_two_heavy_months_the_later_decides() -> None:
    """K-HEAVY, G-EXPLAIN."""
    refusal = _refusal(date(2022, 10, 20), [(SEPTEMBER, 600_000), (date(2022, 10, 5), 700_000)])
    assert refusal is not None
    assert (refusal.actual, refusal.clears_on) == ("700000", date(2023, 1, 1))


def test_only_spending_while_the_rule_is_in_force_counts() -> None:
    """K-HEAVY: from 2022-06-24; what was spent in June before that day is forgotten."""
    assert _refusal(date(2022, 6, 23), [(date(2022, 6, 23), 3_000_000)]) is None
    assert _refusal(BEGINS, [(date(2022, 6, 23), 3_000_000), (BEGINS, 500_000)]) is None
    assert _refusal(BEGINS, [(date(2022, 6, 23), 3_000_000), (BEGINS, 500_001)]) is not None


def test_a_rule_that_is_switched_off_blocks_nobody_from_its_day() -> None:
    """K-HEAVY, G-VERSION."""
    off = date(2022, 10, 10)
    catalogue = published(a_policy_version(Parameter.HEAVY_SPEND_VND, None, off))
    paid = [(SEPTEMBER, 600_000)]
    refusal = _refusal(date(2022, 10, 9), paid, catalogue)
    assert refusal is not None
    assert refusal.clears_on == off
    assert _refusal(off, paid, catalogue) is None


def test_a_longer_block_to_come_is_seen_coming() -> None:
    """K-HEAVY, G-EXPLAIN: the facts reach back far enough for the day that is named."""
    change = date(2022, 11, 15)
    catalogue = published(a_policy_version(Parameter.HEAVY_SPEND_BLOCK_MONTHS, "6", change))
    refusal = _refusal(date(2022, 10, 20), [(SEPTEMBER, 600_000)], catalogue)
    assert refusal is not None
    assert refusal.clears_on == date(2023, 4, 1)
    assert spending_since(the_catalogue(), SEPTEMBER) == date(2022, 7, 1)
    assert spending_since(catalogue, SEPTEMBER) == date(2022, 3, 1)


def _refusal(day: date, paid: Iterable[tuple[date, int]], catalogue: Catalogue | None = None) -> Refusal | None:
    spending = [spent(on, total, CARD.id) for on, total in paid]
    return refusals(facts(card=CARD, spending=spending, catalogue=catalogue), day).get(Rule.K_HEAVY)
