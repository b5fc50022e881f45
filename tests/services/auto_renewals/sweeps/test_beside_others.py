"""Cancelling, renewing by hand, topping up and a change of price while a sweep runs (K-AUTO-CHARGE, G-ONCE)."""

import asyncio
from itertools import count

from domain.usecases.auto_renewals.cancel_auto_renewal import CancelCommand
from domain.usecases.common.command import Asked
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from tests.services.auto_renewals.place import EXPIRY, SEVEN, Place
from tests.services.auto_renewals.sweeps.crowd import gather_crowd
from tests.usecases.requests import renewal

CARDS = 400
KEYS = (Asked("beside", f"key {index}") for index in count())


def person(place: int) -> tuple[str, str]:
    """Name a card and its payer."""
    return f"{30_000_000_000 + place}", f"{84_900_000_000 + place}"


async def cancel(place: Place) -> int:
    """Cancel a part of them, in the middle of it all, and tell how many."""
    people = [person(index) for index in range(1, CARDS, 8)]
    settled = [
        await place.service.auto_renewals.cancel(next(KEYS), CancelCommand(card_number=card)) for card, _ in people
    ]
    return sum(each.made is not None for each in settled)


async def renew(place: Place) -> None:
    for index in range(2, CARDS, 8):
        card, payer = person(index)
        await place.service.renew(next(KEYS), renewal(card=card, payer=payer))


async def top_up(place: Place) -> None:
    for index in range(0, CARDS, 10):
        await place.service.top_up(next(KEYS), TopUpCommand(msisdn=person(index)[1], amount=500_000))


async def test_whatever_others_do_meanwhile_each_card_has_one_story(real: Place) -> None:
    """K-AUTO-CHARGE, K-AUTO-CANCEL, K-AUTO-MOVED: nobody waits in a ring, and nothing is charged twice."""
    assert real.installed is not None
    await gather_crowd(real.installed.database.owner_url, CARDS)
    real.clock.turn_to(EXPIRY, SEVEN)
    cancelled, *_ = await asyncio.gather(
        cancel(real), renew(real), top_up(real), real.price(190_000, EXPIRY), real.charge(), real.charge()
    )
    assert cancelled == len(range(1, CARDS, 8))
    assert (await real.sweep()).remaining == 0
    charged = await real.installed.ask("SELECT count(*) FROM renewal WHERE auto_renewal_id IS NOT NULL")
    assert charged == (await real.sweep()).tally.succeeded > 0
    prices = await real.installed.ask("SELECT array_agg(DISTINCT price) FROM renewal")
    assert set(prices) <= {175_000, 190_000}
