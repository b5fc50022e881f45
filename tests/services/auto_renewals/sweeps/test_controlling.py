"""Staff halt a sweep, let it go on, and cap it (K-AUTO-CHARGE)."""

import pytest

from domain.ports.sweeps.sweeps import SweepPausedError
from domain.sweeps.sweep import SweepKind, Tally
from domain.usecases.auto_renewals.control_sweep import CapCommand, PauseCommand, ResumeCommand
from tests.services.auto_renewals.place import EXPIRY, SEVEN, Place
from tests.usecases.requests import made, on_record

CHARGE = SweepKind.CHARGE


async def three_due(place: Place) -> None:
    for index in range(3):
        msisdn, card = f"8490123450{index}", f"3333333333{index}"
        await on_record(place.service, msisdn)
        await place.card(card)
        made(await place.register(card, msisdn))
    place.clock.turn_to(EXPIRY, SEVEN)


async def test_a_halted_sweep_does_nothing_until_it_may_go_on(place: Place) -> None:
    await three_due(place)
    paused = made(await place.control("somebody", PauseCommand(kind=CHARGE, on=EXPIRY, reason=" wait ")))
    assert (paused.control.paused_by, paused.control.pause_reason) == ("somebody", "wait")
    with pytest.raises(SweepPausedError):
        await place.charge()
    made(await place.control("somebody", ResumeCommand(kind=CHARGE, on=EXPIRY)))
    assert await place.charge() == Tally(succeeded=3)


async def test_a_capped_sweep_takes_no_more_cards_than_it_may(place: Place) -> None:
    await three_due(place)
    made(await place.control("somebody", CapCommand(kind=CHARGE, on=EXPIRY, most=2)))
    for _ in range(2):
        with pytest.raises(SweepPausedError):
            await place.charge()
    assert (await place.sweep()).tally.succeeded == 2
    made(await place.control("somebody", CapCommand(kind=CHARGE, on=EXPIRY, most=None)))
    assert await place.charge() == Tally(succeeded=1)


@pytest.mark.parametrize(
    "command",
    [
        PauseCommand(kind=CHARGE, on=EXPIRY, reason=" "),
        PauseCommand(kind=CHARGE, on=EXPIRY, reason="x" * 501),
        CapCommand(kind=CHARGE, on=EXPIRY, most=-1),
    ],
)
async def test_what_cannot_be_meant_is_refused(place: Place, command: PauseCommand | CapCommand) -> None:
    """G-INPUT."""
    settled = await place.control("somebody", command)
    assert settled.made is None
    assert [refusal.field for refusal in settled.refusals] in (["reason"], ["most"])
