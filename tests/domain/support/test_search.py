"""What is typed into the one box is recognised, however it is written."""

import pytest

from domain.support.search import recognised


@pytest.mark.parametrize("text", ["0901234567", "84901234567", "+84 901 234 567", "0901.234.567", "0084 901-234-567"])
def test_a_phone_s_number_is_known_in_any_spelling(text: str) -> None:
    assert recognised(text).msisdn == "84901234567"
    assert recognised(text).tail == "901234567"


def test_the_end_of_a_number_is_four_digits_or_more() -> None:
    assert (recognised("4567").tail, recognised("567").tail, recognised("abcd").tail) == ("4567", None, None)


def test_a_card_and_an_event_are_known() -> None:
    assert recognised("123 456 789 01").cards == ("12345678901",)
    assert recognised("msg_0189000000007000800000000000000a").event is not None
