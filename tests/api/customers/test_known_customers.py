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
from tests.api.support.installation import TODAY, Installation

KNOWN = f"""{{
  subscriber(msisdn: "{MSISDN}") {{ id customerKind rememberedCards {{ number }} renewals {{ edges {{ cursor }} }} }}
}}"""
DAYS = timedelta(days=548)
FIRST_DAY = date(2022, 6, 1)
"""There was no rule on heavy spenders yet, and three cards a month were free."""


async def known(installed: Installation) -> tuple[str, list[str]]:
    """Tell what is remembered of the payer."""
    found = (await installed.ask(KNOWN))["subscriber"]
    return found["customerKind"], [card["number"] for card in found["rememberedCards"]]


async def test_a_payer_is_new_until_the_first_payment(installed: Installation) -> None:
    await ready_to_renew(installed)
    assert await known(installed) == ("NEW", [])
    await renewed(installed)
    assert await known(installed) == ("EXISTING", [CARD])


async def test_a_payer_is_known_for_548_days(installed: Installation) -> None:
    await ready_to_renew(installed)
    await renewed(installed)
    installed.clock.turn_to(TODAY + DAYS)
    assert await known(installed) == ("EXISTING", [CARD])
    installed.clock.turn_to(TODAY + DAYS + timedelta(days=1))
    assert await known(installed) == ("NEW", [])


async def test_a_remembered_card_stays_while_its_payer_is_an_existing_customer(installed: Installation) -> None:
    """K-KNOWN: however long ago it was paid."""
    installed.clock.turn_to(date(2022, 11, 1))
    await on_record(installed)
    numbers = ["10000000001", "10000000002"]
    for day, number in ((date(2022, 11, 1), numbers[0]), (date(2023, 5, 1), numbers[1])):
        installed.clock.turn_to(day)
        await card_on_record(installed, number)
        await renewed(installed, f"renew {number}", cardNumber=number)
    installed.clock.turn_to(date(2024, 6, 1))
    assert await known(installed) == ("EXISTING", [numbers[1], numbers[0]])
    installed.clock.turn_to(date(2023, 5, 1) + DAYS + timedelta(days=1))
    assert await known(installed) == ("NEW", [])


async def test_the_last_three_different_cards_are_offered_newest_first(installed: Installation) -> None:
    installed.clock.turn_to(FIRST_DAY)
    await on_record(installed)
    numbers = [f"1000000000{each}" for each in range(4)]
    for number in numbers:
        await card_on_record(installed, number)
    for day, number in enumerate([*numbers[:3], numbers[1]]):
        installed.clock.turn_to(FIRST_DAY + timedelta(days=day))
        await renewed(installed, f"renew {day}", cardNumber=number)
    assert await known(installed) == ("EXISTING", [numbers[1], numbers[2], numbers[0]])
    installed.clock.turn_to(date(2022, 7, 1))
    await renewed(installed, "the fourth", cardNumber=numbers[3])
    assert await known(installed) == ("EXISTING", [numbers[3], numbers[1], numbers[2]])


async def test_what_is_paid_back_is_not_remembered(installed: Installation) -> None:
    await ready_to_renew(installed)
    renewal = await renewed(installed)
    await installed.ask(REFUND, input={"idempotencyKey": "r", "renewalId": renewal["id"], "reason": "A mistake."})
    assert await known(installed) == ("NEW", [])


async def test_a_terminated_payer_is_forgotten_and_a_number_activated_again_is_new(installed: Installation) -> None:
    await ready_to_renew(installed)
    await renewed(installed)
    before = (await installed.ask(KNOWN))["subscriber"]["id"]
    await installed.ask(UPSERT_SUBSCRIBER, input={"msisdn": MSISDN, "status": "TERMINATED"})
    assert await known(installed) == ("NEW", [])
    await installed.ask(UPSERT_SUBSCRIBER, input={"msisdn": MSISDN, "activatedOn": "2024-03-10", "status": "ACTIVE"})
    again = (await installed.ask(KNOWN))["subscriber"]
    assert again["id"] != before
    assert (again["customerKind"], again["rememberedCards"], again["renewals"]["edges"]) == ("NEW", [], [])
