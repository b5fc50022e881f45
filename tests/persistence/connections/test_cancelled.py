"""A request cancelled at any moment is whole or was never there, and takes no connection with it (G-ONCE)."""

import asyncio

import pytest

from domain.renewals.renewal import Renewal
from domain.usecases.common.idempotency import Result
from domain.usecases.renewals.renew_from_main_balance import RenewCommand
from tests.databases import Database
from tests.persistence.connections.cancelled_at import CancelledAt, everything_left
from tests.persistence.installation import Installation, an_installation
from tests.usecases.requests import by, in_date, on_record, renewal

NOBODY = "84909999999"
PATIENCE = 60  # seconds until waiting is called for ever


async def cancelled(installed: Installation, command: RenewCommand, at: int) -> Result[Renewal] | None:
    """Renew, cancelled at one of its waits; None where it was."""
    asking = CancelledAt(installed.service.renew(by(f"key {at}"), command), at)
    try:
        return await asyncio.ensure_future(_awaited(asking))
    except asyncio.CancelledError:
        return None
    finally:
        await everything_left()


async def _awaited(asking: CancelledAt[Result[Renewal]]) -> Result[Renewal]:
    return await asking


@pytest.mark.parametrize("command", [renewal("TIEN_LOI"), renewal(payer=NOBODY), renewal("ON_K", card="0901234567")])
async def test_cancelled_at_any_wait_it_is_whole_or_never_was(database: Database, command: RenewCommand) -> None:
    """G-ONCE: two connections serve every one of them, so that none is lost on the way."""
    async with an_installation(database, most=2) as installed, asyncio.timeout(PATIENCE):
        await on_record(installed.service)
        await in_date(installed.service, package="TIEN_LOI")
        at, answer = 0, None
        while answer is None:
            at += 1
            answer = await cancelled(installed, command, at)
            assert installed.pool.get_idle_size() == installed.pool.get_size()
            outcomes = await installed.ask("SELECT count(*) FROM idempotency_key WHERE key = $1", f"key {at}")
            again = await installed.service.renew(by(f"key {at}"), command)
            assert again.replayed == (outcomes == 1)
        assert at > 3
        assert bool(again.made) == (command.payer_msisdn != NOBODY)
        assert await installed.ask("SELECT count(*) FROM renewal") == (at if again.made else 0)
        assert await installed.violations() == []
