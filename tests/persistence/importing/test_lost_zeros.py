"""A card number that differs from one on record by a leading zero alone is set aside (K-CARD)."""

import pytest

from domain.catalogue.package import ProductLine
from persistence.importing import Kind
from tests.persistence.importing.imports import CARDS, Imports
from tests.persistence.installation import Installation
from tests.usecases.requests import in_date, on_record

LONG, SHORT = "012345678901", "12345678901"
MSISDN = "84905000001"
PAID = f"""cardNumber,payerMsisdn,package,term,price,fee,paidAt
{SHORT},{MSISDN},TRON_VEN,P1M,1,0,2022-05-01
"""


@pytest.mark.parametrize(("known", "sent"), [(LONG, SHORT), (SHORT, LONG)])
async def test_a_card_that_differs_by_a_zero_is_set_aside(
    installed: Installation, into: Imports, known: str, sent: str
) -> None:
    """K-CARD."""
    await in_date(installed.service, known)
    summary = await into.take(
        Kind.CARDS, f"number,productLine,package\n{sent},DTH_OTT,TRON_VEN\n{known},DTH_OTT,ON_K\n"
    )
    aside, rejected = into.rejected()
    assert (summary.rows, summary.added, summary.rejected, summary.set_aside) == (2, 0, 1, 1)
    assert (aside["line"], aside["warning"], rejected["warning"]) == (2, True, False)
    assert aside["row"]["number"] == sent
    assert (aside["reasons"][0]["field"], known in aside["reasons"][0]["messageEn"]) == ("number", True)
    assert [card["number"] for card in await into.rows(CARDS)] == [known]


async def test_of_two_in_one_file_the_second_is_set_aside(into: Imports) -> None:
    summary = await into.take(Kind.CARDS, f"number,productLine\n{LONG},DTH_OTT\n{SHORT},DTH_OTT\n{LONG},DTH_OTT\n")
    assert (summary.added, summary.unchanged, summary.set_aside) == (1, 1, 1)


async def test_where_both_are_on_record_each_is_itself(installed: Installation, into: Imports) -> None:
    await in_date(installed.service, LONG)
    await in_date(installed.service, SHORT)
    summary = await into.take(Kind.CARDS, f"number,extraRooms\n{SHORT},1\n")
    assert (summary.changed, summary.set_aside) == (1, 0)


async def test_an_account_s_phone_number_is_no_card_without_its_zero(installed: Installation, into: Imports) -> None:
    """K-CARD: 84 and nine digits are a phone's, where the line says so."""
    await in_date(installed.service, f"0{MSISDN}")
    summary = await into.take(Kind.CARDS, f"number,productLine\n{MSISDN},VTVCAB_ON\n")
    assert (summary.added, summary.set_aside) == (1, 0)
    assert {card["product_line"] for card in await into.rows(CARDS)} == {ProductLine.DTH_OTT, ProductLine.VTVCAB_ON}


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        (Kind.PAYMENTS, PAID),
        (Kind.REGISTRATIONS, f"cardNumber,msisdn,channel,registeredAt\n{SHORT},{MSISDN},APP,2022-05-01"),
    ],
)  # fmt: skip
async def test_history_of_a_card_that_differs_by_a_zero_is_set_aside(
    installed: Installation, into: Imports, kind: Kind, content: str
) -> None:
    await on_record(installed.service, MSISDN)
    await in_date(installed.service, LONG)
    summary = await into.take(kind, content)
    assert (summary.added, summary.rejected, summary.set_aside) == (0, 0, 1)
    assert into.rejected()[0]["reasons"][0]["field"] == "cardNumber"
