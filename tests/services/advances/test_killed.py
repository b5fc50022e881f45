"""Cut off at any statement, whatever is under way is whole or never was, and the same key ends it (G-ONCE)."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from domain.advances.loan import AdvanceLoan
from domain.advances.settlement import SettlementKind
from domain.catalogue.bundle import Bundle
from domain.ports.repositories.keys import OutcomeUnknownError
from domain.ports.work import StoreBusyError
from domain.usecases.advances.settle_advance import SettleCommand
from domain.usecases.common.idempotency import Result
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from persistence.lookups import PostgresAdvanceLookups
from tests.databases import Database
from tests.persistence.connections.interruptions import Interrupted, Moments
from tests.persistence.installation import an_installation, ask
from tests.services.advances.place import MSISDN, Place
from tests.usecases.requests import TODAY, made

Doing = Callable[[Place, AdvanceLoan], Awaitable[Result[object]]]


async def request(place: Place, _loan: AdvanceLoan) -> Result[object]:
    return await place.request(Bundle.SMS_ON_NET, 5, key="the key")  # type: ignore[return-value]


async def confirm(place: Place, loan: AdvanceLoan) -> Result[object]:
    return await place.confirm(loan, "the key")  # type: ignore[return-value]


async def top_up(place: Place, _loan: AdvanceLoan) -> Result[object]:
    command = TopUpCommand(msisdn=MSISDN, amount=5_000)
    return await place.service.top_up(place.by("the key"), command)  # type: ignore[return-value]


async def refund(place: Place, _loan: AdvanceLoan) -> Result[object]:
    (owed, *_) = await place.loans()
    command = SettleCommand(kind=SettlementKind.REFUND, advance=owed.ref, reason="A fault.")
    return await place.service.advances.settle(place.by("the key"), command)  # type: ignore[return-value]


async def write_off(place: Place, _loan: AdvanceLoan) -> Result[object]:
    (owed, *_) = await place.loans()
    command = SettleCommand(kind=SettlementKind.WRITE_OFF, advance=owed.ref, reason="Lost.")
    return await place.service.advances.settle(place.by("the key"), command)  # type: ignore[return-value]


MOMENTS: dict[tuple[Doing, str], int] = {(top_up, "before"): 2, (top_up, "after"): 0}
"""How often it is cut off at least: a top-up has a statement that reads and one that writes, each over any connection,
so that one lost after either is missed by nobody."""


@asynccontextmanager
async def a_debt(database: Database, moments: Moments) -> AsyncIterator[tuple[Place, AdvanceLoan]]:
    """Open a place with a debt of 4,000, and a request beside it."""
    async with an_installation(database, day=TODAY, most=2, wrap=moments.wrap) as installed:
        place = Place(installed.service, installed.clock, PostgresAdvanceLookups(installed.pool), installed)
        await place.on_record()
        await place.advanced(Bundle.DATA, 50)
        yield place, made(await place.request(Bundle.DATA, 100))
        assert await installed.violations() == []


@pytest.mark.parametrize("doing", [request, confirm, top_up, refund, write_off])
@pytest.mark.parametrize("when", ["before", "after"])
async def test_cut_off_around_any_statement_it_is_done_once(database: Database, doing: Doing, when: str) -> None:
    """G-ONCE: the server ends the connection, as it does with that of a process that was killed."""

    async def lose(connection: Interrupted, _statement: str) -> None:
        server = await connection.real.fetchval("SELECT pg_backend_pid()")  # of a pooler, asyncpg knows none
        assert await ask(database.owner_url, "SELECT pg_terminate_backend($1::int, 10000)", server)

    moments = Moments(before=lose) if when == "before" else Moments(after=lose)
    async with a_debt(database, moments) as (place, loan):
        assert place.installed is not None
        at, settled = 0, None
        while settled is None:
            moments.passed, moments.at = 0, at
            try:
                settled = await doing(place, loan)
            except (StoreBusyError, OutcomeUnknownError):
                at += 1
        moments.at = None
        again = await doing(place, loan)
        assert (again.made is not None, again.replayed) == (True, True)
        assert at >= MOMENTS.get((doing, when), 3)
        assert await place.installed.ask("SELECT count(*) FROM idempotency_key WHERE key = 'the key'") == 1
