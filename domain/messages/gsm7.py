"""The GSM 7-bit alphabet (3GPP TS 23.038): what a phone's screen and one short message can hold."""

_ESCAPE = "\x1b"
_TABLE = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = {
    0x0A: "\f", 0x14: "^", 0x28: "{", 0x29: "}", 0x2F: "\\", 0x3C: "[", 0x3D: "~", 0x3E: "]", 0x40: "|", 0x65: "€",
}  # fmt: skip

BASIC = frozenset(_TABLE) - {_ESCAPE}
EXTENDED = frozenset(_EXTENSION.values())
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


def decoded(data: bytes) -> str:
    """Read what is written in the alphabet, an octet a septet as SMPP carries it; ? for what it does not have."""
    read: list[str] = []
    escaped = False
    for octet in data:
        if escaped:
            read.append(_EXTENSION.get(octet, "?"))
            escaped = False
        elif octet >= len(_TABLE):
            read.append("?")
        elif _TABLE[octet] == _ESCAPE:
            escaped = True
        else:
            read.append(_TABLE[octet])
    return "".join(read)
