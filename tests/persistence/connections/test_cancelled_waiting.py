"""A request cancelled while it waits for a lock: the others go on (G-ONCE)."""

import asyncio

from tests.persistence.connections.cancelled_at import everything_left
from tests.persistence.installation import Installation
from tests.usecases.requests import by, in_date, made, on_record, renewal

PATIENCE = 60  # seconds until waiting is called for ever


async def test_what_is_cancelled_while_it_waits_for_a_lock_lets_the_others_go_on(installed: Installation) -> None:
    """G-ONCE: and the lock it would have had is nobody's."""
    await on_record(installed.service)
    await in_date(installed.service)
    async with asyncio.timeout(PATIENCE), installed.service.renew.works() as work:
        await work.cards.lock(renewal().card_number)
        waiting = asyncio.create_task(installed.service.renew(by(), renewal()))
        while not await installed.waiting():
            pass
        waiting.cancel()
        await asyncio.wait([waiting])
    assert waiting.cancelled()
    await everything_left()
    made(await installed.service.renew(by(), renewal()))
    assert await installed.ask("SELECT count(*) FROM renewal") == 1
