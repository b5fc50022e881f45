"""What only the primary has is not acknowledged: it would be lost with it (G-ONCE)."""

import asyncio

import pytest

from domain.ports.repositories.keys import OutcomeUnknownError
from tests.databases import Database
from tests.persistence.failover.load import customers, pairs
from tests.persistence.failover.pair import Pair, needs_two_servers
from tests.persistence.failover.test_failover import A_WEEK
from tests.persistence.installation import an_installation
from tests.usecases.requests import by, made, renewal

pytestmark = needs_two_servers

CUT_SHORT = "SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
"""What a time limit does to a commit that waits for the standby."""


async def test_a_commit_that_was_not_waited_for_until_the_standby_had_it_is_not_acknowledged(pair: Pair) -> None:
    async with an_installation(Database(pair.owner_url, pair.url), most=4) as installed:
        await customers(installed, 0)
        payer, card = pairs(0)[0]
        await asyncio.to_thread(pair.stop_standby)
        asked = asyncio.create_task(installed.service.renew(by(), renewal(**A_WEEK, payer=payer, card=card)))
        while not await installed.ask(CUT_SHORT):
            pass
        with pytest.raises(OutcomeUnknownError):
            await asked
        await asyncio.to_thread(pair.start_standby)
        again = made(await installed.service.renew(by(), renewal(**A_WEEK, payer=payer, card=card)))
        assert await installed.ask("SELECT id FROM renewal WHERE payer_msisdn = $1", payer) == again.id
