"""Who is a known customer, and which cards are offered by number (K-KNOWN)."""

from datetime import date, timedelta

from tests.api.requests.renewals import (
    CARD,
    MSISDN,
    REFUND,
    UPSERT_SUBSCRIBER,
    card_on_record,
    on_record,
    ready_to_renew,
    renewed,
)
from tests.api.support.installation import TODAY, House

KNOWN = f"""{{
  subscriber(msisdn: "{MSISDN}") {{ id customerKind rememberedCards {{ number }} renewals {{ edges {{ cursor }} }} }}
}}"""
DAYS = timedelta(days=548)
FIRST_DAY = date(2022, 6, 1)
"""There was no rule on heavy spenders yet, and three cards a month were free."""


async def known(house: House) -> tuple[str, list[str]]:
    """Tell what is remembered of the payer."""
    found = (await house.ask(KNOWN))["subscriber"]
    return found["customerKind"], [card["number"] for card in found["rememberedCards"]]


async def test_a_payer_is_new_until_the_first_payment(house: House) -> None:
    await ready_to_renew(house)
    assert await known(house) == ("NEW", [])
    await renewed(house)
    assert await known(house) == ("EXISTING", [CARD])


async def test_a_payer_is_known_for_548_days(house: House) -> None:
    await ready_to_renew(house)
    await renewed(house)
    house.clock.turn_to(TODAY + DAYS)
    assert await known(house) == ("EXISTING", [CARD])
    house.clock.turn_to(TODAY + DAYS + timedelta(days=1))
    assert await known(house) == ("NEW", [])


async def test_the_last_three_different_cards_are_offered_newest_first(house: House) -> None:
    house.clock.turn_to(FIRST_DAY)
    await on_record(house)
    numbers = [f"1000000000{each}" for each in range(4)]
    for number in numbers:
        await card_on_record(house, number)
    for day, number in enumerate([*numbers[:3], numbers[1]]):
        house.clock.turn_to(FIRST_DAY + timedelta(days=day))
        await renewed(house, f"renew {day}", cardNumber=number)
    assert await known(house) == ("EXISTING", [numbers[1], numbers[2], numbers[0]])
    house.clock.turn_to(date(2022, 7, 1))
    await renewed(house, "the fourth", cardNumber=numbers[3])
    assert await known(house) == ("EXISTING", [numbers[3], numbers[1], numbers[2]])


async def test_what_is_paid_back_is_not_remembered(house: House) -> None:
    await ready_to_renew(house)
    renewal = await renewed(house)
    await house.ask(REFUND, input={"idempotencyKey": "r", "renewalId": renewal["id"], "reason": "A mistake."})
    assert await known(house) == ("NEW", [])


async def test_a_terminated_payer_is_forgotten_and_a_number_activated_again_is_new(house: House) -> None:
    await ready_to_renew(house)
    await renewed(house)
    before = (await house.ask(KNOWN))["subscriber"]["id"]
    await house.ask(UPSERT_SUBSCRIBER, input={"msisdn": MSISDN, "status": "TERMINATED"})
    assert await known(house) == ("NEW", [])
    await house.ask(UPSERT_SUBSCRIBER, input={"msisdn": MSISDN, "activatedOn": "2024-03-10", "status": "ACTIVE"})
    again = (await house.ask(KNOWN))["subscriber"]
    assert again["id"] != before
    assert (again["customerKind"], again["rememberedCards"], again["renewals"]["edges"]) == ("NEW", [], [])
