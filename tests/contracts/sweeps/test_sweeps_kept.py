"""The exam of sweeps: how they stand, and what staff have said of them (K-AUTO-CHARGE)."""

from contextlib import suppress

import pytest

from domain.ports.sweeps.sweeps import SweepPausedError
from domain.sweeps.sweep import Control, SweepKind
from tests.contracts.exam import Memory
from tests.contracts.sweeps.registered_day import CHARGE, LATER, a_day
from tests.contracts.written import DAY, NOW


async def test_a_sweep_that_staff_have_halted_takes_nothing(memory: Memory) -> None:
    day = await a_day(memory)
    halted = Control(paused_by="staff", paused_at=NOW, pause_reason="a wrong price")
    await day.said(halted)
    with pytest.raises(SweepPausedError):
        await day.due()
    assert (await day.sweep()).control == halted
    await day.said(Control())
    assert len(await day.due()) == 3


async def test_a_sweep_with_a_cap_charges_no_more_than_that(memory: Memory) -> None:
    day = await a_day(memory)
    await day.said(Control(most=2))
    with suppress(SweepPausedError):  # raised where a further turn comes after the cap is reached
        await day.decided(day.charge)
    assert (await day.sweep()).tally.succeeded == 2
    with pytest.raises(SweepPausedError):
        await day.due()


async def test_a_sweep_is_finished_when_every_card_has_an_outcome(memory: Memory) -> None:
    day = await a_day(memory, count=2)
    await day.charged(day.cards[0])
    assert not await memory.sweeps.finish(CHARGE, LATER)
    assert await memory.sweeps.finished(SweepKind.CHARGE, DAY) == frozenset()
    await day.refused(day.cards[1])
    assert await memory.sweeps.finish(CHARGE, LATER)
    assert await memory.sweeps.finished(SweepKind.CHARGE, DAY) == {DAY}
    assert await memory.sweeps.finished(SweepKind.REMIND, DAY) == frozenset()
    sweep = await day.sweep()
    assert (sweep.started_at, sweep.finished_at, sweep.remaining) == (NOW, LATER, 0)
