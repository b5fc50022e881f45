"""A refund happens once, for a reason, and of a renewal (K-REFUND, G-ONCE)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.buckets import Ref
from domain.months import Term
from domain.refusal import Rule
from domain.usecases.renewals.refund_renewal import RefundCommand
from tests.fakes.world import World
from tests.usecases.renewals.refunding import a_refund, balance, renewed
from tests.usecases.requests import by, made, renewal, rules

STAFF = by("refund", "staff@operator")


async def test_nothing_is_refunded_twice(world: World) -> None:
    """K-REFUND."""
    paid = await renewed(world)
    made(await world.service.refund(STAFF, a_refund(paid)))
    again = await world.service.refund(by("other key"), a_refund(paid))
    assert ([each.says.key for each in again.refusals], rules(again)) == (["refusal.refund_twice"], {Rule.K_REFUND})
    assert balance(world) == 50_000_000


async def test_the_same_key_refunds_once_and_gives_the_same_answer(world: World) -> None:
    """G-ONCE."""
    paid = await renewed(world)
    first = await world.service.refund(STAFF, a_refund(paid))
    world.clock.pass_by(timedelta(days=1))
    assert await world.service.refund(STAFF, a_refund(paid)) == replace(first, replayed=True)
    assert rules(await world.service.refund(STAFF, a_refund(paid, "another reason"))) == {Rule.G_ONCE}


@pytest.mark.parametrize("reason", ["", "   ", "x" * 501])
async def test_a_refund_needs_a_reason(world: World, reason: str) -> None:
    """K-REFUND, G-INPUT."""
    settled = await world.service.refund(STAFF, a_refund(await renewed(world), reason))
    assert [each.field for each in settled.refusals] == ["reason"]
    assert balance(world) == 50_000_000 - 196_000


async def test_what_is_no_renewal_cannot_be_refunded(world: World) -> None:
    """G-INPUT."""
    unknown = Ref(7, (await renewed(world)).card_id)
    for renewal_ref in (None, unknown):
        settled = await world.service.refund(
            by(f"of {renewal_ref}"), RefundCommand(renewal=renewal_ref, reason="mistake")
        )
        assert [(each.rule, each.field) for each in settled.refusals] == [(Rule.G_INPUT, "renewalId")]


async def test_a_refusal_is_the_outcome_of_its_key_for_ever(world: World) -> None:
    """G-ONCE."""
    paid = await renewed(world)
    made(await world.service.refund(STAFF, a_refund(paid)))
    first = await world.service.refund(by("too late"), a_refund(paid))
    assert await world.service.refund(by("too late"), a_refund(paid)) == replace(first, replayed=True)


async def test_a_key_of_many_refunds_is_of_those_renewals_alone(world: World) -> None:
    """G-ONCE: the same key gives the same outcomes, and gives back no others."""
    one, other = await renewed(world), made(await world.service.renew(by("second"), renewal(term=Term.P3M)))
    first = await world.service.refund.many(STAFF, {"one": one.ref}, "a mistake")
    assert [each.made is not None for each in (first.made or {}).values()] == [True]
    again = await world.service.refund.many(STAFF, {"one": one.ref}, "a mistake")
    assert (again.replayed, list(again.made or {})) == (True, ["one"])
    more = await world.service.refund.many(STAFF, {"one": one.ref, "other": other.ref}, "a mistake")
    assert (more.made, [each.rule for each in more.refusals]) == (None, [Rule.G_ONCE])
    nothing = await world.service.refund.many(by(""), {"other": other.ref}, "a mistake")
    assert [(each.rule, each.field) for each in nothing.refusals] == [(Rule.G_INPUT, "idempotencyKey")]
    assert balance(world) == 50_000_000 - other.total
