"""Masking the numbers of phones and cards in a text: all but the last three digits."""

import re

_NUMBER = re.compile(r"(?<![0-9A-Za-z-])\+?\d{6,9}(\d{3})(?![\w-])")


_TYPED = re.compile(
    r"(?P<kept>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d))"
    r"|(?<!\d)\+?\d(?:[ .()\u00a0-]{0,2}\d){8,18}(?!\d)"
)
"""An id or a day, which stays, or nine to nineteen digits with whatever people put between them."""


def mask_typed(text: str) -> str:
    """Mask whatever has the shape of a phone's or a card's number, however somebody typed it."""
    return _TYPED.sub(lambda found: found["kept"] or "*" + re.sub(r"\D", "", found[0])[-3:], text)


def mask_numbers(text: str) -> str:
    """Mask every number of nine to twelve digits that stands for itself."""
    return _NUMBER.sub(r"*\1", text)
