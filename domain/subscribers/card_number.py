"""A decoder card's number, or the phone number that stands for one on VTVcab ON (K-CARD)."""

import re

from domain.catalogue.package import ProductLine
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.written_number import folded

_DECODER = re.compile(r"[0-9]{11,12}")
_SHORT, _LONG = 11, 12


def parse_card_number(text: str, lines: frozenset[ProductLine] = frozenset()) -> str | None:
    """Read a card number, or None where it is not well formed.

    A decoder card has 11 or 12 digits (assumed). A VTVcab ON account is keyed by its phone number, kept as 0 and nine
    digits, which no decoder card has; what is asked for on that line alone is read as a phone number.
    """
    phone = parse_msisdn(text)
    account = f"0{phone[2:]}" if phone else None
    if lines == {ProductLine.VTVCAB_ON}:
        return account
    digits = folded(text)
    return digits if _DECODER.fullmatch(digits) else account


def possible_numbers(text: str) -> tuple[str, ...]:
    """List what a number may be: 11 digits that begin with 84 are a decoder card's first, then an account's."""
    read = (parse_card_number(text), parse_card_number(text, frozenset({ProductLine.VTVCAB_ON})))
    return tuple(dict.fromkeys(number for number in read if number is not None))


def is_account(number: str) -> bool:
    """Tell whether a card number, as kept, is a VTVcab ON account's phone number."""
    return number.startswith("0") and parse_msisdn(number) is not None


def with_or_without_zero(number: str) -> str | None:
    """Tell the decoder card's number that differs by a leading zero alone, as spreadsheets lose it; None for others."""
    if len(number) == _SHORT:
        return f"0{number}"
    return number[1:] if len(number) == _LONG and number.startswith("0") else None
