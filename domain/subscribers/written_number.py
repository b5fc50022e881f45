"""A number as people write it: blanks of any kind, points, hyphens and brackets between its digits (K-SMS-READ)."""

import unicodedata

LONGEST = 24
"""Characters, separators included, of what may still be a number."""

_BLANKS = "".join(chr(code) for code in range(0x10000) if unicodedata.category(chr(code)) in ("Zs", "Cf"))
"""Blanks of every width, and marks that are not seen at all: no-break, zero-width, soft hyphens."""

_BETWEEN = str.maketrans("", "", ".-()" + "\u2010\u2011\u2012\u2013" + _BLANKS)


def folded(text: str) -> str:
    """Leave out what stands between the digits of a number; nothing is left of what is too long for one."""
    if len(text) > LONGEST:
        return ""
    return text if text.isascii() and text.isalnum() else text.translate(_BETWEEN)
