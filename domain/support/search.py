"""What somebody typed into the one box, recognised: a number in any spelling, its end, an id, a reference."""

import re
from enum import StrEnum
from uuid import UUID

from domain.buckets import Ref
from domain.payments.payment import read_reference
from domain.subscribers.card_number import possible_numbers
from domain.subscribers.msisdn import parse_msisdn
from domain.values import dataclass
from domain.vouchers.voucher import written_serial

FEWEST_DIGITS = 4
MOST_DIGITS = 15
SERIAL_DIGITS = len(written_serial(0))
LONGEST = 200

_SET_APART = re.compile(r"[\s._()\-/\u00a0\u200b]+")
_EVENT = re.compile(r"msg_([0-9a-fA-F]{32})")


class SearchKind(StrEnum):
    """What is found."""

    SUBSCRIBER = "SUBSCRIBER"
    CARD = "CARD"
    RENEWAL = "RENEWAL"
    REFUSED_ATTEMPT = "REFUSED_ATTEMPT"
    ADVANCE = "ADVANCE"
    MESSAGE = "MESSAGE"
    VOUCHER = "VOUCHER"
    GATEWAY_REFERENCE = "GATEWAY_REFERENCE"
    AUDIT_ENTRY = "AUDIT_ENTRY"
    WEBHOOK_DELIVERY = "WEBHOOK_DELIVERY"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found: where it is kept, and the number or reference that matched."""

    kind: SearchKind
    ref: Ref
    matched: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What a text may be: whole numbers as they are kept, the end of one, an event of a webhook, a voucher's serial.

    `order` is a renewal by the reference that we gave its payment; `mail` an address; the text itself any reference.
    """

    text: str
    msisdn: str | None = None
    cards: tuple[str, ...] = ()
    tail: str | None = None
    event: UUID | None = None
    serial: int | None = None
    order: Ref | None = None
    mail: str | None = None


def recognised(text: str) -> Typed:
    """Recognise what was typed; prefixes and marks between digits mean nothing."""
    text = text.strip()[:LONGEST]
    digits = _SET_APART.sub("", text).lstrip("+")
    numeric = digits.isascii() and digits.isdigit()
    event = _EVENT.fullmatch(text)
    return Typed(
        text=text,
        msisdn=parse_msisdn(text),
        cards=tuple(possible_numbers(text)),
        tail=_tail(digits) if numeric and FEWEST_DIGITS <= len(digits) <= MOST_DIGITS else None,
        event=UUID(event[1]) if event else None,
        serial=int(digits) if numeric and len(digits) == SERIAL_DIGITS else None,
        order=read_reference(text.upper()),
        mail=text.casefold() if "@" in text else None,
    )


def _tail(digits: str) -> str:
    """Tell the digits in which a kept number ends: of a phone's the leading 0, or 84, is not told the same way."""
    national = parse_msisdn(digits)
    return national[2:] if national is not None else digits
