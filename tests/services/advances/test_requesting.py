"""Requests and confirmations: nothing is owed before, and once afterwards (S-REQUEST, S-CONFIRM, S-GRANT)."""

from datetime import timedelta

import pytest

from domain.advances.loan import AdvanceStatus
from domain.catalogue.bundle import Bundle
from domain.refusal import Rule
from tests.services.advances.place import MSISDN, Place, refused
from tests.usecases.requests import fields, made


async def test_a_request_owes_and_grants_nothing(place: Place) -> None:
    """S-REQUEST."""
    loan = made(await place.request(Bundle.DATA, 100))
    assert (loan.price, loan.status, loan.granted_at) == (8_000, AdvanceStatus.AWAITING_CONFIRMATION, None)
    assert loan.confirm_until - loan.requested_at == timedelta(minutes=10)
    assert ((await place.standing()).owed, await place.units(Bundle.DATA)) == (0, 0)


async def test_no_quantity_asks_for_the_largest_that_fits(place: Place) -> None:
    """S-OFFER."""
    await place.advanced(Bundle.DATA, 300)
    assert made(await place.request(Bundle.VOICE_ON_NET)).quantity == 15
    assert made(await place.request(Bundle.DATA)).quantity == 300


async def test_a_confirmation_grants_and_owes(place: Place) -> None:
    """S-CONFIRM, S-GRANT."""
    loan = await place.advanced(Bundle.DATA, 100)
    assert (loan.status, loan.owed, loan.owed_after) == (AdvanceStatus.OUTSTANDING, 8_000, 8_000)
    assert ((await place.standing()).owed, await place.units(Bundle.DATA)) == (8_000, 100)


async def test_confirming_twice_grants_once(place: Place) -> None:
    """S-CONFIRM: the same key gives the same outcome, another one is refused."""
    loan = made(await place.request(Bundle.DATA, 100))
    first = await place.confirm(loan, "once")
    again = await place.confirm(loan, "once")
    assert (again.replayed, again.made) == (True, first.made)
    assert refused(await place.confirm(loan)) == [Rule.S_CONFIRM]
    assert await place.units(Bundle.DATA) == 100


@pytest.mark.parametrize(("minutes", "in_time"), [(9, True), (10, False)])
async def test_a_request_waits_ten_minutes(place: Place, minutes: int, *, in_time: bool) -> None:
    """S-CONFIRM."""
    loan = made(await place.request(Bundle.SMS_ON_NET))
    place.clock.pass_by(timedelta(minutes=minutes))
    settled = await place.confirm(loan)
    assert (settled.made is not None) is in_time
    assert [each.status for each in await place.loans()] == [
        AdvanceStatus.OUTSTANDING if in_time else AdvanceStatus.LAPSED
    ]


async def test_d_confirms_the_newest_and_a_further_d_nothing(place: Place) -> None:
    """S-CONFIRM: older ones are confirmed only by their id."""
    older, newest = made(await place.request(Bundle.DATA, 50)), made(await place.request(Bundle.SMS_ON_NET, 5))
    assert made(await place.confirm_newest()).id == newest.id
    assert refused(await place.confirm_newest()) == [Rule.S_CONFIRM]
    assert made(await place.confirm(older)).id == older.id


async def test_d_confirms_no_older_one_where_the_newest_was_confirmed_by_id(place: Place) -> None:
    """S-CONFIRM."""
    made(await place.request(Bundle.DATA, 50))
    made(await place.confirm(made(await place.request(Bundle.SMS_ON_NET, 5))))
    assert refused(await place.confirm_newest()) == [Rule.S_CONFIRM]


async def test_d_of_somebody_who_asked_for_nothing_is_refused(place: Place) -> None:
    assert refused(await place.confirm_newest()) == [Rule.S_CONFIRM]


async def test_the_ceiling_is_checked_again_at_the_confirmation(place: Place) -> None:
    """S-CEILING: both fit when they are asked for, one when they are confirmed."""
    first, second = made(await place.request(Bundle.DATA, 350)), made(await place.request(Bundle.DATA, 350))
    made(await place.confirm(first))
    assert refused(await place.confirm(second)) == [Rule.S_CEILING]
    assert (await place.standing()).owed == 28_000


async def test_who_came_into_money_meanwhile_is_granted_nothing(place: Place) -> None:
    """S-WHO."""
    loan = made(await place.request(Bundle.DATA, 50))
    await place.top_up(5_000)
    assert refused(await place.confirm(loan)) == [Rule.S_WHO]


async def test_a_refused_request_stays_refused_under_its_key(place: Place) -> None:
    """G-ONCE."""
    await place.top_up(5_000)
    first = await place.request(Bundle.DATA, 50, key="no")
    again = await place.request(Bundle.DATA, 50, key="no")
    assert (refused(again), again.refusals, again.replayed) == ([Rule.S_WHO], first.refusals, True)


async def test_what_cannot_be_meant_names_its_field(place: Place) -> None:
    """G-INPUT."""
    assert fields(await place.request(Bundle.DATA, 51)) == ["quantity"]
    assert fields(await place.request(Bundle.DATA, msisdn="84900000000")) == ["msisdn"]
    assert fields(await place.request(Bundle.DATA, msisdn="12")) == ["msisdn"]
    assert (await place.standing(MSISDN)).owed == 0
