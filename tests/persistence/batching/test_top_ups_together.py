"""Top-ups that are recorded together: each is what it would have been alone, whatever the others meet (G-ONCE)."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace

import asyncpg
import pytest

from domain.catalogue.bundle import Bundle
from domain.ports.repositories.keys import OutcomeUnknownError
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from persistence import work
from persistence.repositories.top_ups.top_ups import TOP_UPS
from tests.databases import Database
from tests.persistence.connections.cutting_proxy import Cut, a_wire
from tests.services.advances.place import Place, in_postgres

CALLERS = 24
NUMBERS = [f"849612345{index:02}" for index in range(CALLERS)]
OWING = NUMBERS[::2]
AMOUNT, DEBT = 5_000, 4_000
TOGETHER = (b"TopUpCommand", b"D\0\0\0\x0e\0\1\0\0\0\4")
"""What tells the question and the answer of those recorded together: a row of one integer, the place of one of them."""

PATIENCE = 60  # seconds until waiting is called for ever


async def ready(place: Place) -> None:
    """Put everybody on record; every other one owes."""
    for number in NUMBERS:
        await place.on_record(number)
    for number in OWING:
        await place.advanced(Bundle.DATA, 50, number)


async def topped_up(place: Place, numbers: Iterable[str] = NUMBERS) -> list[int | BaseException]:
    """Top up everybody at once, under a key of its own, and tell what each has repaid."""
    asked = (place.top_up(AMOUNT, number, f"of {number}") for number in numbers)
    return await asyncio.gather(*asked, return_exceptions=True)


async def whole(place: Place) -> None:
    """Insist that everybody was topped up once."""
    for number in NUMBERS:
        stands = await place.standing(number)
        assert (stands.owed, stands.subscriber.main_balance) == (0, AMOUNT - DEBT * (number in OWING))


async def test_many_at_once_take_few_transactions_and_each_is_whole(database: Database) -> None:
    """G-ONCE, S-REPAY: `in_postgres` looks for what must never exist afterwards."""
    async with in_postgres(database) as place:
        await ready(place)
        assert await topped_up(place) == [DEBT if number in OWING else 0 for number in NUMBERS]
        await whole(place)
        assert place.installed is not None
        transactions = await place.installed.ask("SELECT count(DISTINCT xmin::text) FROM top_up")
        assert transactions < CALLERS / 2
        assert await topped_up(place) == [DEBT if number in OWING else 0 for number in NUMBERS]
        await whole(place)


async def test_a_subscriber_whom_somebody_holds_keeps_nobody_else_waiting(database: Database) -> None:
    """G-ONCE: it goes by itself, and waits for whoever holds it."""
    async with in_postgres(database) as place:
        await ready(place)
        holder = await asyncpg.connect(database.owner_url)
        try:
            holding = holder.transaction()
            await holding.start()
            await holder.execute("SELECT FROM subscriber WHERE msisdn = $1 FOR UPDATE", NUMBERS[3])
            held = asyncio.create_task(topped_up(place, NUMBERS[3:4]))
            await topped_up(place, [number for number in NUMBERS if number != NUMBERS[3]])
            assert not held.done()
            await holding.rollback()
            await held
        finally:
            await holder.close()
        await whole(place)


async def test_what_the_database_refuses_for_all_is_done_by_each_alone(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G-ONCE."""
    refused = TOP_UPS.record.replace("SELECT place", "SELECT place, 1 / (place - place)")
    monkeypatch.setattr(work, "TOP_UPS", replace(TOP_UPS, record=refused))
    async with in_postgres(database) as place:
        await ready(place)
        await topped_up(place)
        await whole(place)
        assert place.installed is not None
        assert await place.installed.ask("SELECT count(DISTINCT xmin::text) FROM top_up") == CALLERS


async def test_one_who_cannot_be_topped_up_spoils_it_for_nobody(database: Database) -> None:
    """G-ONCE: a number that nobody has, an amount that is none."""
    async with in_postgres(database) as place:
        await ready(place)
        wrong = [TopUpCommand(msisdn="84961239999", amount=AMOUNT), TopUpCommand(msisdn=NUMBERS[0], amount=0)]
        others = asyncio.create_task(topped_up(place))
        refused = await asyncio.gather(*(place.service.top_up(place.by(), each) for each in wrong))
        assert [[refusal.field for refusal in each.refusals] for each in refused] == [["msisdn"], ["amount"]]
        await others
        await whole(place)


@pytest.mark.parametrize("cut", [Cut.BEFORE_COMMIT, Cut.AFTER_COMMIT])
async def test_where_the_outcome_of_all_is_not_known_each_key_finds_its_own(database: Database, cut: Cut) -> None:
    """G-ONCE: whether the connection was lost on the way there or back."""
    async with (
        asyncio.timeout(PATIENCE),
        a_wire(database) as wire,
        in_postgres(replace(database, app_url=wire.url)) as place,
    ):
        await ready(place)
        wire.cut, wire.at = cut, TOGETHER
        answers = await topped_up(place)
        wire.cut = Cut.NOWHERE
        assert sum(isinstance(each, OutcomeUnknownError) for each in answers) > 1
        assert place.installed is not None
        await place.installed.left_alone()
        assert await topped_up(place) == [DEBT if number in OWING else 0 for number in NUMBERS]
        await whole(place)
