"""How figures are written to customers: 31/12/2022 and 3.500.000 (G-MSG)."""

from datetime import date
from functools import lru_cache

from domain.money import VND
from domain.months import Term


def written_amount(amount: VND) -> str:
    """Write an amount in đồng with a point between thousands."""
    return f"{amount:,}".replace(",", ".")


@lru_cache(maxsize=4096)
def written_date(day: date) -> str:
    """Write a day as dd/mm/yyyy; the cards of a sweep expire on the same few."""
    return f"{day.day:02}/{day.month:02}/{day.year}"


def written_term(term: Term) -> str:
    """Write a term as it stands in a text: `3 thang`, and a week as `1 tuan`."""
    return f"{term.weeks} tuan" if term.weeks else f"{term.months} thang"
