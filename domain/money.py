"""Money: whole đồng, rounded half up, once, at the end (G-MONEY)."""

from fractions import Fraction

VND = int
"""An amount of money in whole đồng."""

LARGEST_AMOUNT: VND = 100_000_000
"""The largest single amount that anyone may name; anything above is a slip of the finger (assumed)."""


def percent_of(amount: VND, percent: str) -> VND:
    """Take a percentage, written as a decimal number, of an amount in đồng (K-FEE)."""
    if percent.isdecimal():
        return divided(amount * int(percent), 100)
    return half_up(amount * Fraction(percent) / 100)


def half_up(exact: Fraction) -> VND:
    """Round an exact, non-negative amount to the đồng, half up (G-MONEY)."""
    return divided(exact.numerator, exact.denominator)


def divided(amount: int, by: int) -> VND:
    """Divide a non-negative amount, half up to the đồng (G-MONEY)."""
    return (2 * amount + by) // (2 * by)
