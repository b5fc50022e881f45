"""Cards whose state is out of date are looked up before the charge; those unanswered for wait (K-CARD)."""

from dataclasses import replace
from datetime import time, timedelta

from domain.months import instant_of
from domain.refusal import Rule
from domain.sweeps.sweep import Tally
from tests.builders.cards import CARD_NUMBER
from tests.fakes.outside.card_system import FakeCardSystem
from tests.services.auto_renewals.place import EXPIRY, SEVEN, Place, in_memory
from tests.services.auto_renewals.sweeps.crowd import gather_crowd

FRESH = "bucket / 256 % 2 = 0"
"""Several turns' worth of buckets in which no copy is too old, beside several in which each one is."""


async def at_seven() -> tuple[Place, FakeCardSystem]:
    place = in_memory()
    await place.registered()
    place.clock.turn_to(EXPIRY, SEVEN)
    assert place.world is not None
    return place, place.world.card_system


async def test_a_card_that_was_renewed_elsewhere_is_not_charged() -> None:
    """K-AUTO-MOVED, K-CARD."""
    place, company = await at_seven()
    company.knows(replace(company.cards[CARD_NUMBER], expires_on=EXPIRY + timedelta(days=30)))
    assert await place.charge() == Tally()
    assert await place.expiry() == EXPIRY + timedelta(days=30)


async def test_a_card_that_the_company_no_longer_knows_is_refused_for_that_alone() -> None:
    """K-CARD."""
    place, company = await at_seven()
    del company.cards[CARD_NUMBER]
    assert await place.charge() == Tally(0, 1, {Rule.K_CARD: 1})


async def test_a_package_that_nobody_here_knows_is_not_renewed() -> None:
    """K-CARD, K-PRICE: nothing is charged, the registration stays, and the customer hears why."""
    place, company = await at_seven()
    company.knows(replace(company.cards[CARD_NUMBER], package="NO_SUCH"))
    before = await place.balance()
    assert (await place.charge()).refused == 1
    assert (await place.balance(), await place.expiry()) == (before, EXPIRY)
    assert (await place.told())[-1] == "kplus.auto_renew_failed"


async def test_what_is_not_answered_for_waits_and_is_tried_again_within_the_day() -> None:
    """K-AUTO-CHARGE."""
    place, company = await at_seven()
    company.silent.add(CARD_NUMBER)
    assert await place.charge() == Tally()
    assert (await place.sweep()).remaining == 1
    company.silent.clear()
    place.clock.turn_to(EXPIRY, time(7, 9))
    assert await place.charge() == Tally()
    place.clock.turn_to(EXPIRY, time(7, 10))
    assert await place.charge() == Tally(succeeded=1)
    assert (await place.sweep()).finished_at == place.clock.now()


async def test_while_the_company_is_away_nothing_is_charged() -> None:
    """K-CARD: and the next days make up for it, on the terms of the expiry day."""
    place, company = await at_seven()
    company.down = True
    for hour in range(7, 24):
        place.clock.turn_to(EXPIRY, time(hour))
        assert await place.charge() == Tally()
    company.down = False
    place.clock.turn_to(EXPIRY + timedelta(days=1))
    assert await place.charge() == Tally(succeeded=1)


async def test_where_few_copies_are_too_old_those_and_no_others_are_looked_up(real: Place) -> None:
    """K-CARD: also where a chunk before had met none."""
    assert real.installed is not None
    able = await gather_crowd(real.installed.database.owner_url, 200)
    real.clock.turn_to(EXPIRY, SEVEN)
    just_before = instant_of(EXPIRY, time(6, 59))
    await real.installed.ask(f"UPDATE decoder_card SET observed_at = $1 WHERE {FRESH}", just_before)
    tally = await real.charge()
    assert (tally.succeeded, tally.refused) == (able, 200 - able)
    query = f"SELECT bool_and((observed_at = $1) = ({FRESH})) FROM decoder_card"
    assert await real.installed.ask(query, just_before)
