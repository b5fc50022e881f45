"""A mobile number of Vietnam, in whatever way it is written."""

import re

from domain.subscribers.written_number import folded

_WRITTEN = re.compile(r"(?:\+?84|0084|0)([35789][0-9]{8})")


def parse_msisdn(text: str) -> str | None:
    """Read 09…, 84…, +84… and 0084… alike as an MSISDN (84 and nine digits), or None where it is no mobile number."""
    match = _WRITTEN.fullmatch(folded(text))
    return f"84{match[1]}" if match else None
