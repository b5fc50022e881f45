"""The texts of the service, filled in strictly."""

import re
from functools import cache

from domain.messages.texts import Texts
from domain.refusal import Says
from persistence.catalogue.texts import load_texts

MAY_BE_LEFT_OUT = {"monthly_of_12", "as_of", "gone_since", "sold_from", "gap_until"}
"""What a text says only where it is so: the price of twelve months, the day of a usage, when a term is sold."""


@cache
def the_texts() -> Texts:
    """Give every text that comes along."""
    return load_texts()


def braces_of(text: str) -> set[str]:
    """List the figures that a text needs."""
    return set(re.findall(r"\{(\w+)\}", text.replace("{months} thang", "{term}")))


def told(says: Says) -> str:
    """Fill a text in, insisting on every figure of it."""
    needed = braces_of(the_texts().chosen(says.key, says.on).text)
    assert needed - MAY_BE_LEFT_OUT <= says.parameters.keys(), says
    return the_texts().render(says)
