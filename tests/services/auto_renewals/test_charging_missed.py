"""A charge that nobody made within seven days is told once, to the customer and to staff (K-AUTO-CHARGE)."""

from datetime import time, timedelta

from domain.refusal import Rule
from domain.sweeps.days import charge_day
from domain.sweeps.sweep import SweepDay, SweepKind, Tally
from domain.usecases.auto_renewals.control_sweep import CapCommand, PauseCommand
from tests.services.auto_renewals.place import EXPIRY, SEVEN, Place
from tests.usecases.requests import made

OVER = EXPIRY + timedelta(days=8)
MISSED = Tally(refused=1, refusals={Rule.K_AUTO_CHARGE: 1})
TOLD = ["kplus.auto_renew_registered", "kplus.auto_renew_failed"]


async def test_after_seven_days_it_is_not_made_but_told_once(place: Place) -> None:
    """K-AUTO-CHARGE: on record as a refused attempt, and the card is where it was."""
    await place.registered()
    place.clock.turn_to(OVER, time(0))
    assert await place.charge() == MISSED
    assert await place.charge() == Tally()
    assert (await place.expiry(), await place.balance()) == (EXPIRY, 50_000_000)
    assert (await place.told(), await place.refusals()) == (TOLD, [{Rule.K_AUTO_CHARGE}])
    assert (await place.sweep()).finished_at is not None


async def test_what_staff_have_halted_for_good_or_capped_is_told_too(place: Place) -> None:
    """K-AUTO-CHARGE: the customer counted on it."""
    await place.registered()
    made(await place.control("somebody", PauseCommand(kind=SweepKind.CHARGE, on=EXPIRY, reason="wait")))
    made(await place.control("somebody", CapCommand(kind=SweepKind.CHARGE, on=EXPIRY, most=0)))
    place.clock.turn_to(OVER, SEVEN)
    assert await place.charge() == MISSED


async def test_what_was_refused_in_time_is_not_told_again(place: Place) -> None:
    """K-AUTO-CHARGE: every reason was told then."""
    await place.registered(balance=1)
    place.clock.turn_to(EXPIRY, SEVEN)
    assert (await place.charge()).refusals == {Rule.K_BALANCE: 1}
    place.clock.turn_to(OVER, SEVEN)
    assert await place.charge() == Tally()
    assert await place.told() == TOLD


async def test_a_worker_that_comes_back_tells_what_was_missed_while_it_was_away(place: Place) -> None:
    """K-AUTO-CHARGE: of the last month, and begins no sweep of a day that nobody waits for."""
    await place.registered()
    place.clock.turn_to(OVER + timedelta(days=20), time(3))
    run = place.service.auto_renewals.run_due
    done: list[tuple[SweepDay, Tally]] = []
    assert charge_day(EXPIRY) in await run(lambda day, tally: done.append((day, tally)))
    assert sum((tally for day, tally in done if day == charge_day(EXPIRY)), Tally()) == MISSED
    assert (await place.sweep(EXPIRY - timedelta(days=1))).started_at is None
    place.clock.pass_by(timedelta(hours=1))
    assert charge_day(EXPIRY) not in await run(lambda day, tally: done.append((day, tally)))
    assert await place.told() == TOLD
