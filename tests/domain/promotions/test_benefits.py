"""What a cycle grants, and what is left of it (P-USE, P-MIU, P-VAS, P-SCOPE)."""

from datetime import date
from typing import Any

from domain.promotions.benefits import (
    Benefit,
    UsedSum,
    free_until,
    left_of,
    lifted_from,
    miu_discount,
)
from domain.promotions.cycle import cycle_of
from domain.promotions.enrolment import Enrolment, Stint
from domain.subscribers.subscriber import DataPackage
from tests.builders.promotions import RENEWAL, at, held, the_terms

JANUARY = date(2016, 1, 10)


def running(package: str = "CT1", since: date = RENEWAL, **told: Any) -> Enrolment:  # noqa: ANN401
    return held(package, since=since, expires_on=date(2016, 12, 31), **told)


def test_the_benefits_of_both_packages_of_an_upgrade_are_granted_in_full() -> None:
    """P-UPGRADE, P-USE."""
    enrolment = running().upgraded(Stint("CT3", running().stint.version, JANUARY), at(JANUARY))
    (minutes, messages) = left_of(enrolment, cycle_of(JANUARY, 1), the_terms(), [], JANUARY)
    assert (minutes.granted, minutes.left) == (1_400, 1_400)
    assert (messages.granted, messages.left) == (200, None)
    (minutes, _) = left_of(enrolment, cycle_of(date(2016, 2, 10), 1), the_terms(), [], date(2016, 2, 10))
    assert minutes.granted == 1_000


def test_more_than_is_left_is_told_as_beyond_the_package() -> None:
    """P-USE: as of the last report; P-CHECK: messages cannot be counted."""
    used = [UsedSum(Benefit.MINUTES, 450, at(JANUARY)), UsedSum(Benefit.MESSAGES, 3, at(JANUARY))]
    (minutes, messages) = left_of(running(), cycle_of(JANUARY, 1), the_terms(), used, JANUARY)
    assert (minutes.left, minutes.beyond, minutes.as_of) == (0, 50, at(JANUARY))
    assert (messages.left, messages.beyond) == (None, 0)


def test_miu_has_its_discount_for_the_stated_cycles_or_what_is_left_of_the_window() -> None:
    """P-MIU."""
    held_before, came_later = running(data_package=DataPackage.MIU), running()
    months = [cycle_of(date(2016, month, 1), 1) for month in range(1, 9)]

    def discounts(enrolment: Enrolment, *, holds: bool) -> list[int]:
        return [miu_discount(enrolment, cycle, the_terms(), holds_miu=holds) for cycle in months]

    assert discounts(held_before, holds=True) == [20_000] * 6 + [0] * 2
    assert discounts(came_later, holds=True) == [20_000] * 2 + [0] * 6
    assert discounts(held_before, holds=False) == [0] * 8


def test_the_first_two_miu_of_the_window_are_free_one_a_cycle_while_miu_is_held() -> None:
    """P-MIU."""
    enrolment = held("GM9000", "KHDN", since=RENEWAL, expires_on=date(2016, 6, 30))

    def free(month: int, before: int, *, holds: bool) -> int:
        day = date(2016, month, 5)
        left = left_of(enrolment, cycle_of(day, 1), the_terms(), [], day, miu_bought_before=before, holds_miu=holds)
        return next((each.granted for each in left if each.benefit is Benefit.MIU), 0)

    assert (free(1, 0, holds=True), free(2, 1, holds=True), free(2, 2, holds=True)) == (1, 1, 0)
    assert (free(1, 0, holds=False), free(3, 0, holds=True)) == (0, 0)


def test_funring_and_mca_are_free_for_the_stated_days() -> None:
    """P-VAS."""
    assert free_until(running(), the_terms()) == (date(2016, 1, 30), date(2016, 1, 30))
    assert free_until(held("DN45", "KHDN"), the_terms()) == (None, None)


def test_a_dated_switch_lifts_where_free_minutes_may_be_called_from() -> None:
    """P-SCOPE: one date for cycle 1 and one for 11 and 21."""
    found = {day: lifted_from(held("CT1", cycle_day=day), the_terms()) for day in (1, 11, 21)}
    assert found == {1: date(2016, 3, 1), 11: date(2016, 2, 11), 21: date(2016, 2, 11)}
    assert lifted_from(held("DN45", "KHDN"), the_terms()) is None
