"""Each card's outcome is the one that paying by hand would have had at that moment (K-AUTO-CHARGE)."""

from typing import Any

import pytest

from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Billing, LineStatus, Operator
from tests.builders.subscribers import MSISDN
from tests.services.auto_renewals.place import EXPIRY, SEVEN, Place, in_memory
from tests.usecases.requests import TODAY, made, on_record, renewal

PAYERS: dict[str, dict[str, Any]] = {
    "one whom nothing refuses": {},
    "too poor": {"balance": 195_999},
    "just rich enough": {"balance": 196_000},
    "too young": {"activated_on": TODAY},
    "too quiet": {"usage": 0},
    "flagged": {"flagged": True},
    "postpaid": {"billing": Billing.POSTPAID},
    "another operator's": {"operator": Operator.VIETTEL},
    "barred": {"status": LineStatus.BARRED_ONE_WAY},
    "everything at once": {"usage": 0, "flagged": True, "activated_on": TODAY, "billing": Billing.POSTPAID},
}
CARDS: dict[str, dict[str, Any]] = {
    "a month of its package": {},
    "two rooms, which are not sold": {"extra_rooms": 2},
    "locked meanwhile": {"status": CardStatus.LOCKED},
    "withdrawn meanwhile": {"package": "PREMIUM"},
}


async def a_place(payer: dict[str, Any], card: dict[str, Any]) -> Place:
    """Register a card that may be, and let things become as they are on the expiry day."""
    place = in_memory()
    await on_record(place.service, balance=0)
    await place.card()
    made(await place.register())
    place.clock.turn_to(EXPIRY, SEVEN)
    await on_record(place.service, **{"balance": 50_000_000} | payer)
    await place.card(**card)
    return place


@pytest.mark.parametrize("payer", PAYERS)
@pytest.mark.parametrize("card", CARDS)
async def test_the_charge_decides_as_a_renewal_by_hand_does(payer: str, card: str) -> None:
    hand, sweep = await a_place(PAYERS[payer], CARDS[card]), await a_place(PAYERS[payer], CARDS[card])
    package, rooms = CARDS[card].get("package", "TRON_VEN"), CARDS[card].get("extra_rooms", 0)
    by_hand = await hand.service.renew(hand.by(), renewal(package, extra_rooms=rooms))
    await sweep.charge()
    assert sweep.world is not None
    assert hand.world is not None
    attempts = [each.refusals for each in sweep.world.records.attempts]
    assert attempts == ([by_hand.refusals] if by_hand.refusals else [])
    assert (await sweep.expiry(), await sweep.balance(MSISDN)) == (await hand.expiry(), await hand.balance(MSISDN))
