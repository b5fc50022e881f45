"""The plan of a charge: what the charge then does, and nothing is touched (K-AUTO-CHARGE)."""

from domain.refusal import Rule
from domain.usecases.auto_renewals.plan_charge import PlannedRefusal
from tests.services.auto_renewals.place import EXPIRY, SEVEN, Place
from tests.usecases.requests import made, on_record


async def a_mixed_day(place: Place) -> None:
    """Two who can pay, one too poor, and one with four cards and money for two."""
    for index, balance in enumerate((50_000_000, 196_000, 195_999)):
        await on_record(place.service, f"8490123450{index}", balance=balance)
        await place.card(f"3333333333{index}")
        made(await place.register(f"3333333333{index}", f"8490123450{index}"))
    await on_record(place.service, balance=2 * 196_000)
    for index in range(4):
        await place.card(f"4444444444{index}")
        made(await place.register(f"4444444444{index}"))


async def test_a_plan_says_what_the_charge_then_does(place: Place) -> None:
    await a_mixed_day(place)
    refused: list[PlannedRefusal] = []
    plan = await place.service.auto_renewals.plan(EXPIRY, refused.append)
    assert (plan.charged, plan.refused, plan.total, plan.complete) == (4, 3, 4 * 196_000, True)
    assert (plan.price, plan.fee) == (4 * 175_000, 4 * 21_000)
    assert plan.refusals == {Rule.K_BALANCE: 3, Rule.K_MAX_CARDS: 2}
    assert {each.card_number for each in refused} >= {"33333333332"}
    place.clock.turn_to(EXPIRY, SEVEN)
    tally = await place.charge()
    assert (tally.succeeded, tally.refused, tally.refusals) == (plan.charged, plan.refused, plan.refusals)


async def test_a_plan_touches_nothing(place: Place) -> None:
    await a_mixed_day(place)
    told = await place.told()
    before = await place.sweep()
    await place.service.auto_renewals.plan(EXPIRY, lambda _: None)
    assert (await place.sweep(), await place.told(), await place.refusals("33333333332")) == (before, told, [])
    assert await place.expiry("33333333330") == EXPIRY


async def test_after_the_charge_nothing_is_left_to_plan(place: Place) -> None:
    await a_mixed_day(place)
    place.clock.turn_to(EXPIRY, SEVEN)
    await place.charge()
    assert (await place.service.auto_renewals.plan(EXPIRY, lambda _: None)).due == 0
