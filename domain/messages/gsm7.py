"""The GSM 7-bit alphabet (3GPP TS 23.038): what a phone's screen and one short message can hold."""

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENDED = frozenset("\f^{}\\[~]|€")
"""These count two: an escape goes before each."""

ONE_MESSAGE = 160
"""Septets of one short message."""


def septets(text: str) -> int | None:
    """Count the septets of a text; None where the alphabet cannot write it."""
    count = 0
    for each in text:
        if each in BASIC:
            count += 1
        elif each in EXTENDED:
            count += 2
        else:
            return None
    return count


def writable(text: str) -> str:
    """Put ? in the place of what the alphabet cannot write."""
    return "".join(each if each in BASIC or each in EXTENDED else "?" for each in text)
