"""The reminder of the day before: once, from 08:00, to who registered (K-AUTO-REMIND)."""

from datetime import time, timedelta

from domain.catalogue.policy import Parameter
from tests.services.auto_renewals.place import EIGHT, EXPIRY, SEVEN, Place
from tests.usecases.requests import made

DAY_BEFORE = EXPIRY - timedelta(days=1)
REMINDER = "kplus.auto_renew_reminder"


async def test_a_day_before_expiry_the_reminder_goes_out_from_eight(place: Place) -> None:
    """K-AUTO-REMIND, G-MSG."""
    await place.registered()
    place.clock.turn_to(DAY_BEFORE, SEVEN)
    await place.service.deliver_messages()
    assert await place.remind(DAY_BEFORE) == 1
    assert (await place.told())[-1] == REMINDER
    assert await place.service.deliver_messages() == 0
    place.clock.turn_to(DAY_BEFORE, EIGHT)
    assert await place.service.deliver_messages() == 1


async def test_it_goes_out_once(place: Place) -> None:
    """K-AUTO-REMIND."""
    await place.registered()
    place.clock.turn_to(DAY_BEFORE, EIGHT)
    assert [await place.remind(DAY_BEFORE) for _ in range(3)] == [1, 0, 0]
    assert (await place.told()).count(REMINDER) == 1


async def test_who_cancelled_is_not_reminded(place: Place) -> None:
    """K-AUTO-CANCEL."""
    await place.registered()
    made(await place.cancel())
    place.clock.turn_to(DAY_BEFORE, EIGHT)
    assert await place.remind(DAY_BEFORE) == 0


async def test_a_day_that_is_not_today_is_not_reminded_of(place: Place) -> None:
    """K-AUTO-REMIND: by then the charge has been made."""
    await place.registered()
    place.clock.turn_to(EXPIRY, time(9))
    assert await place.remind(DAY_BEFORE) == 0


async def test_the_policy_says_how_many_days_before(place: Place) -> None:
    """K-AUTO-REMIND, AUTO_RENEW_REMIND_DAYS_BEFORE."""
    await place.registered()
    await place.publish(Parameter.AUTO_RENEW_REMIND_DAYS_BEFORE, "3", DAY_BEFORE - timedelta(days=2))
    place.clock.turn_to(EXPIRY - timedelta(days=3), EIGHT)
    assert await place.remind(EXPIRY - timedelta(days=3)) == 1
