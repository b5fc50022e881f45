"""Card numbers and phone numbers, however they are written (K-CARD, G-INPUT)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.catalogue.package import ProductLine
from domain.subscribers.card_number import is_account, parse_card_number, possible_numbers
from domain.subscribers.msisdn import parse_msisdn

ON = frozenset({ProductLine.VTVCAB_ON})


@pytest.mark.parametrize("text", ["01234567890", "012345678901", " 0123 4567-890 ", "0123.4567.890"])
def test_eleven_or_twelve_digits_are_a_decoder_card(text: str) -> None:
    """K-CARD: however they are spaced."""
    number = parse_card_number(text)
    assert number == "".join(filter(str.isdigit, text))
    assert not is_account(number)


@pytest.mark.parametrize(
    "text", ["", "1234567890", "0123456789012", "0123456789a", "٠١٢٣٤٥٦٧٨٩٠", "0" * 11 + " " * 20, "+01234567890"]
)
def test_anything_else_is_no_card(text: str) -> None:
    """K-CARD, G-INPUT: digits of other scripts included."""
    assert parse_card_number(text) is None
    assert parse_card_number(text, ON) is None


@pytest.mark.parametrize("text", ["0901234567", "84901234567", "+84901234567", "+84 90 123 45 67"])
def test_an_account_of_vtvcab_on_is_keyed_by_its_phone_number(text: str) -> None:
    """K-CARD: kept as 0 and nine digits, however it is written."""
    assert parse_card_number(text, ON) == "0901234567"
    assert is_account("0901234567")


def test_what_is_asked_for_on_vtvcab_on_alone_needs_a_phone_number() -> None:
    """K-CARD: a decoder card's number is none, and a phone number without its line may still be an account."""
    assert parse_card_number("01234567890", ON) is None
    assert parse_card_number("0901234567") == "0901234567"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("84930000099", ("84930000099", "0930000099")),
        ("+84930000099", ("0930000099",)),
        ("0930000099", ("0930000099",)),
        ("01234567890", ("01234567890",)),
        ("12", ()),
    ],
)
def test_a_number_is_a_decoder_card_s_before_it_is_an_account_s(text: str, numbers: tuple[str, ...]) -> None:
    """K-CARD: 84 and nine digits may be either."""
    assert possible_numbers(text) == numbers


@given(st.sampled_from("35789"), st.text("0123456789", min_size=8, max_size=8), st.sampled_from(["0", "84", "+84"]))
def test_a_phone_number_is_read_alike_however_it_begins(carrier: str, rest: str, prefix: str) -> None:
    """G-INPUT."""
    assert parse_msisdn(f"{prefix}{carrier}{rest}") == f"84{carrier}{rest}"


@given(st.text(max_size=30))
def test_whatever_is_typed_is_read_as_a_number_or_as_none(text: str) -> None:
    """G-INPUT: and what is read is plain digits."""
    msisdn, card = parse_msisdn(text), parse_card_number(text)
    assert msisdn is None or (msisdn.isascii() and msisdn.isdigit() and len(msisdn) == 11)
    assert card is None or (card.isascii() and card.isdigit())
