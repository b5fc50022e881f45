"""Which card a number finds where it may be a decoder's or an account's (K-CARD)."""

from tests.api.requests.renewals import card_on_record
from tests.api.support.installation import House

PHONE = "84930000099"
"""Eleven digits, as a decoder card has them too."""

ACCOUNT = "0930000099"


async def found(house: House, number: str) -> str | None:
    """Tell the number, as it is kept, of the card that a number finds."""
    card = (await house.ask("query ($n: String!) { decoderCard(number: $n) { number } }", n=number))["decoderCard"]
    return card and str(card["number"])


async def test_a_phone_number_that_no_card_has_finds_its_account(house: House) -> None:
    assert await found(house, PHONE) is None
    await card_on_record(house, ACCOUNT, productLine="VTVCAB_ON", package="ON_K")
    for written in (PHONE, f"+{PHONE}", ACCOUNT):
        assert await found(house, written) == ACCOUNT


async def test_a_card_that_has_the_digits_of_a_phone_number_is_found_before_the_account(house: House) -> None:
    await card_on_record(house, ACCOUNT, productLine="VTVCAB_ON", package="ON_K")
    await card_on_record(house, PHONE)
    assert (await found(house, PHONE), await found(house, ACCOUNT)) == (PHONE, ACCOUNT)


async def test_while_the_card_system_is_down_an_account_we_know_is_still_shown(house: House) -> None:
    await card_on_record(house, ACCOUNT, productLine="VTVCAB_ON", package="ON_K")
    house.television.down = True
    assert await found(house, PHONE) == ACCOUNT
