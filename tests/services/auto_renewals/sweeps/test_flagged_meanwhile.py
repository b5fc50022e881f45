"""A payer that somebody changes while the charge waits for it: it is decided on as it then is (K-AUTO-CHARGE)."""

import asyncio

import asyncpg

from domain.refusal import Rule
from tests.builders.subscribers import MSISDN
from tests.databases import SOMEBODY_WAITS
from tests.services.auto_renewals.place import EXPIRY, SEVEN, Place

FLAG = "UPDATE subscriber SET flagged_for_abuse = true WHERE msisdn = $1"


async def test_a_payer_that_is_flagged_meanwhile_is_not_charged(real: Place) -> None:
    """K-ABUSE, G-LIMITS: payers are read behind their locks."""
    assert real.installed is not None
    await real.registered()
    real.clock.turn_to(EXPIRY, SEVEN)
    other = await asyncpg.connect(real.installed.database.owner_url)
    try:
        async with other.transaction():
            await other.execute(FLAG, MSISDN)
            charging = asyncio.create_task(real.charge())
            while not await real.installed.ask(SOMEBODY_WAITS):
                pass
    finally:
        await other.close()
    assert (await charging).refusals == {Rule.K_ABUSE: 1}
