"""A renewal happens once for each key, and so does its refusal (G-ONCE)."""

from dataclasses import replace
from datetime import date

import pytest

from domain.months import Term
from domain.refusal import Rule
from domain.usecases.common.idempotency import Result
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.requests import by, made, on_record, renewal, rules

NOBODY = "84909999999"


async def test_the_same_key_gives_the_same_renewal(world: World) -> None:
    """G-ONCE."""
    first = await world.service.renew(by(), renewal())
    world.clock.turn_to(date(2025, 1, 1))
    again = await world.service.renew(by(), renewal())
    assert again == replace(first, replayed=True)
    assert len(world.records.renewals) == 1


async def test_the_same_key_gives_the_same_refusal_even_when_nothing_refuses_any_more(world: World) -> None:
    """G-ONCE."""
    command = renewal(payer=NOBODY)
    refused = await world.service.renew(by(), command)
    await on_record(world.service, NOBODY)
    assert await world.service.renew(by(), command) == Result(None, refused.refusals, replayed=True)
    assert rules(refused) == {Rule.K_PREPAID}
    made(await world.service.renew(by("another key"), command))


async def test_the_same_key_with_other_input_is_refused_and_changes_nothing(world: World) -> None:
    """G-ONCE."""
    made(await world.service.renew(by(), renewal()))
    before = world.records
    other = await world.service.renew(by(), renewal(term=Term.P3M))
    assert (rules(other), other.replayed) == ({Rule.G_ONCE}, False)
    assert world.records == before


async def test_a_key_belongs_to_the_one_who_sends_it(world: World) -> None:
    """G-ONCE."""
    made(await world.service.renew(by(principal="app"), renewal()))
    made(await world.service.renew(by(principal="shop"), renewal()))
    assert len(world.records.renewals) == 2


@pytest.mark.parametrize("key", ["", "  ", "x" * 201, "line\nbreak"])
async def test_a_key_that_is_no_key_is_refused_and_remembered_nowhere(world: World, key: str) -> None:
    """G-INPUT."""
    settled = await world.service.renew(by(key), renewal())
    assert [(refusal.rule, refusal.field) for refusal in settled.refusals] == [(Rule.G_INPUT, "idempotencyKey")]
    assert world.records.keys.keys() == {("app", f"top-up {MSISDN}")}
