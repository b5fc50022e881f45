"""Money is whole đồng, rounded half up, once (G-MONEY)."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.messages.written import written_amount
from domain.money import half_up, percent_of

amounts = st.integers(0, 10**15)
percents = st.decimals(0, 100, places=3).map(str)


@given(st.fractions(0, 10**9))
def test_rounding_moves_by_half_a_dong_at_most_and_up_from_the_middle(exact: Fraction) -> None:
    """G-MONEY."""
    assert -Fraction(1, 2) < half_up(exact) - exact <= Fraction(1, 2)


@given(amounts, percents)
def test_a_fee_is_what_paper_and_pencil_make_of_it(amount: int, percent: str) -> None:
    """G-MONEY, K-FEE: against decimal arithmetic, which rounds half up as a person does."""
    exact = Decimal(amount) * Decimal(percent) / 100
    assert percent_of(amount, percent) == int(exact.quantize(Decimal(1), ROUND_HALF_UP))


@given(amounts)
def test_rounding_once_leaves_whole_amounts_alone(amount: int) -> None:
    """G-MONEY."""
    assert half_up(Fraction(amount)) == amount


@pytest.mark.parametrize(
    ("amount", "percent", "fee"),
    [(22_000, "12", 2_640), (4, "12", 0), (5, "10", 1), (13, "11.5", 1), (100, "0.5", 1), (99, "0.5", 0), (7, "0", 0)],
)
def test_half_a_dong_of_fee_is_a_dong(amount: int, percent: str, fee: int) -> None:
    """K-FEE, G-MONEY: at the edge of half a đồng."""
    assert percent_of(amount, percent) == fee


def test_amounts_too_large_for_floating_point_stay_exact() -> None:
    """G-MONEY: floating point never touches money."""
    assert percent_of(2**53 + 1, "100") == 2**53 + 1


@given(amounts)
def test_points_between_thousands_are_the_only_ornament(amount: int) -> None:
    """G-MSG."""
    written = written_amount(amount)
    assert written.replace(".", "") == str(amount)
    assert all(len(group) == 3 for group in written.split(".")[1:])
