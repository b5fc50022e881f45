"""A mobile number of Vietnam, in whatever way it is written."""

import re

_WRITTEN = re.compile(r"(?:\+?84|0)([35789][0-9]{8})")
_SPACING = str.maketrans("", "", " .-")


def parse_msisdn(text: str) -> str | None:
    """Read 09…, 84… and +84… alike as an MSISDN (84 and nine digits), or None where it is no mobile number."""
    match = _WRITTEN.fullmatch(text.translate(_SPACING)) if len(text) <= 24 else None  # noqa: PLR2004 - with separators
    return f"84{match[1]}" if match else None
