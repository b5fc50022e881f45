"""A fortnight day by day, whose totals are explained to the đồng; and the ends of months (K-MONTHS, K-AUTO-CHARGE)."""

from datetime import date, time, timedelta

import pytest

from domain.ledger.accounts import Account
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from tests.services.auto_renewals.place import SEVEN, Place
from tests.usecases.requests import TODAY, made, on_record

PRICE, FEE = 175_000, 21_000
FIRST = TODAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("expiry", "then"),
    [
        (date(2024, 3, 28), [date(2024, 4, 28), date(2024, 5, 28)]),
        (date(2024, 3, 29), [date(2024, 4, 29), date(2024, 5, 29)]),
        (date(2024, 3, 30), [date(2024, 4, 29), date(2024, 5, 30)]),
        (date(2024, 3, 31), [date(2024, 4, 30), date(2024, 5, 31)]),
    ],
)
async def test_the_end_of_a_month_is_kept(place: Place, expiry: date, then: list[date]) -> None:
    """K-MONTHS: the chain begins on the day after."""
    await place.registered(expires_on=expiry)
    for after in then:
        place.clock.turn_to(expiry, SEVEN)
        assert (await place.charge(expiry)).succeeded == 1
        assert await place.expiry() == after
        expiry = after


async def test_a_fortnight_comes_out_to_the_dong(place: Place) -> None:
    """K-AUTO-CHARGE, G-LEDGER: one card a day; every third payer is too poor and tops up too late."""
    for index in range(14):
        msisdn, card = f"849012345{index:02}", f"333333333{index:02}"
        await on_record(place.service, msisdn, balance=PRICE + FEE - (index % 3 == 0))
        await place.card(card, expires_on=FIRST + timedelta(days=index))
        made(await place.register(card, msisdn))
    charged, refused, day = 0, 0, FIRST
    while day < FIRST + timedelta(days=14):
        place.clock.turn_to(day, time(8))
        await place.remind(day)
        tally = await place.charge(day)
        charged, refused, day = charged + tally.succeeded, refused + tally.refused, day + timedelta(days=1)
    made(await place.service.top_up(place.by(), TopUpCommand(msisdn="84901234500", amount=1)))
    assert (charged, refused) == (9, 5)
    left = sum([await place.balance(f"849012345{index:02}") for index in range(14)])
    assert left == 5 * (PRICE + FEE - 1) + 1
    assert await place.accounts() == {
        Account.OWED_TO_TELEVISION: -9 * PRICE,
        Account.FEE_REVENUE: -9 * FEE,
        Account.MAIN_BALANCES: -left,
        Account.TOP_UPS_RECEIVED: 9 * (PRICE + FEE) + left,
    }
