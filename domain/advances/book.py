"""The book of advances: what moved on a day, and what was outstanding at its end (S-BOOK)."""

from datetime import date

from domain.money import VND
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BookDay:
    """A day of the book.

    `outstanding` is what was granted, less what was repaid, cancelled and written off; `overdue` the part of it that a
    top-up has failed to pay; `lost` what was written off, less what was recovered and cancelled of that. Refunds cancel
    debts, of which `cancelled_lost` were written off before, and give money back.
    """

    day: date
    granted: VND = 0
    repaid: VND = 0
    cancelled: VND = 0
    cancelled_lost: VND = 0
    given_back: VND = 0
    written_off: VND = 0
    recovered: VND = 0
    outstanding: VND = 0
    overdue: VND = 0
    lost: VND = 0
