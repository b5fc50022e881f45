"""Which card a number finds where it may be a decoder's or an account's (K-CARD)."""

from tests.api.requests.renewals import card_on_record
from tests.api.support.installation import Installation

PHONE = "84930000099"
"""Eleven digits, as a decoder card has them too."""

ACCOUNT = "0930000099"


async def found(installed: Installation, number: str) -> str | None:
    """Tell the number, as it is kept, of the card that a number finds."""
    card = (await installed.ask("query ($n: String!) { decoderCard(number: $n) { number } }", n=number))["decoderCard"]
    return card and str(card["number"])


async def test_a_phone_number_that_no_card_has_finds_its_account(installed: Installation) -> None:
    assert await found(installed, PHONE) is None
    await card_on_record(installed, ACCOUNT, productLine="VTVCAB_ON", package="ON_K")
    for written in (PHONE, f"+{PHONE}", ACCOUNT):
        assert await found(installed, written) == ACCOUNT


async def test_a_card_that_has_the_digits_of_a_phone_number_is_found_before_the_account(
    installed: Installation,
) -> None:
    await card_on_record(installed, ACCOUNT, productLine="VTVCAB_ON", package="ON_K")
    await card_on_record(installed, PHONE)
    assert (await found(installed, PHONE), await found(installed, ACCOUNT)) == (PHONE, ACCOUNT)


async def test_while_the_card_system_is_down_an_account_we_know_is_still_shown(installed: Installation) -> None:
    await card_on_record(installed, ACCOUNT, productLine="VTVCAB_ON", package="ON_K")
    installed.television.down = True
    assert await found(installed, PHONE) == ACCOUNT
