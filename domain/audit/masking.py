"""Masking the numbers of phones and cards in a text: all but the last three digits."""

import re

_NUMBER = re.compile(r"(?<![0-9A-Za-z-])\+?\d{6,9}(\d{3})(?![\w-])")


def mask_numbers(text: str) -> str:
    """Mask every number of nine to twelve digits that stands for itself."""
    return _NUMBER.sub(r"*\1", text)
