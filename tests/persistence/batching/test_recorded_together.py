"""Renewals that are recorded together: each is what it would have been alone, whatever the others meet (G-ONCE)."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace

import asyncpg
import pytest

from domain.ports.repositories.keys import OutcomeUnknownError
from domain.renewals.renewal import Renewal
from domain.usecases.common.idempotency import Result
from persistence import work
from persistence.repositories.renewals.renewals import RENEWALS
from tests.databases import Database
from tests.persistence.connections.cutting_proxy import Cut, a_wire
from tests.persistence.installation import Installation, an_installation
from tests.usecases.requests import by, in_date, made, on_record, renewal

CALLERS = 24
CARDS = [f"222222222{index:02}" for index in range(CALLERS)]
PAYERS = [f"849000000{index:02}" for index in range(CALLERS)]
TOGETHER = (b"RenewCommand", b"UPDATE ")
PATIENCE = 60  # seconds until waiting is called for ever


async def ready(installed: Installation) -> None:
    for card, payer in zip(CARDS, PAYERS, strict=True):
        await in_date(installed.service, card)
        await on_record(installed.service, payer)


async def renewed(
    installed: Installation, who: Iterable[int] = range(CALLERS)
) -> list[Result[Renewal] | BaseException]:
    """Renew each card from its own payer, all at once."""
    asked = (
        installed.service.renew(by(f"ask {index}"), renewal(card=CARDS[index], payer=PAYERS[index])) for index in who
    )
    return await asyncio.gather(*asked, return_exceptions=True)


async def statements(installed: Installation) -> int:
    """Count the transactions that have recorded a renewal."""
    recorded: int = await installed.ask("SELECT count(DISTINCT xmin::text) FROM renewal")
    return recorded


def totals(answers: Iterable[Result[Renewal] | BaseException]) -> set[int]:
    return {made(answer).total for answer in answers if isinstance(answer, Result)}


async def test_many_at_once_take_few_transactions_and_each_is_whole(installed: Installation) -> None:
    """G-ONCE: the fixture looks for what must never exist afterwards."""
    await ready(installed)
    assert totals(await renewed(installed)) == {196_000}
    assert await installed.ask("SELECT count(*) FROM renewal") == CALLERS
    assert await statements(installed) < CALLERS / 2
    assert all(isinstance(answer, Result) and answer.replayed for answer in await renewed(installed))


async def test_a_card_that_somebody_holds_keeps_nobody_else_waiting(installed: Installation) -> None:
    """G-ONCE: it goes by itself, and waits for whoever holds it."""
    await ready(installed)
    holder = await asyncpg.connect(installed.database.owner_url)
    try:
        holding = holder.transaction()
        await holding.start()
        await holder.execute("SELECT FROM decoder_card WHERE number = $1 FOR UPDATE", CARDS[3])
        held = asyncio.create_task(renewed(installed, [3]))
        assert totals(await renewed(installed, (index for index in range(CALLERS) if index != 3))) == {196_000}
        assert not held.done()
        await holding.rollback()
        assert totals(await held) == {196_000}
    finally:
        await holder.close()


async def test_whoever_goes_with_one_that_somebody_holds_does_not_wait_for_it(installed: Installation) -> None:
    """G-ONCE: the others go together, without it; had they waited, each would have gone alone at last."""
    await ready(installed)
    holder = await asyncpg.connect(installed.database.owner_url)
    try:
        holding = holder.transaction()
        await holding.start()
        await holder.execute("SELECT FROM decoder_card WHERE number = $1 FOR UPDATE", CARDS[3])
        asking = [asyncio.create_task(renewed(installed, [index])) for index in range(CALLERS)]
        held = asking.pop(3)
        assert [totals(await each) for each in asking] == [{196_000}] * (CALLERS - 1)
        assert not held.done()
        assert await statements(installed) < CALLERS / 3
        await holding.rollback()
        assert totals(await held) == {196_000}
    finally:
        await holder.close()


async def test_a_payer_of_several_cards_pays_each_once(installed: Installation) -> None:
    """G-LIMITS: of each payer one goes with the others, and the next is decided on what that one left."""
    await ready(installed)
    asked = [renewal(card=card, payer=PAYERS[index // 12]) for index, card in enumerate(CARDS[:CALLERS])]
    answers = await asyncio.gather(*(installed.service.renew(by(f"ask {n}"), each) for n, each in enumerate(asked)))
    paid = await installed.ask("SELECT count(*) FROM renewal")
    assert paid == sum(answer.made is not None for answer in answers)
    assert await installed.ask("SELECT count(DISTINCT payer_id) FROM spending") == 2
    assert await installed.ask("SELECT max(cards) FROM (SELECT count(DISTINCT card_id) AS cards FROM spending"
                           " GROUP BY payer_id) AS each") == 3  # fmt: skip


async def test_a_key_that_was_taken_meanwhile_spoils_it_for_nobody_else(installed: Installation) -> None:
    """G-ONCE: all go alone then, and that one finds its outcome."""
    await ready(installed)
    twice = [*range(CALLERS), 5, 5, 6]
    answers = await renewed(installed, twice)
    assert totals(answers) == {196_000}
    assert await installed.ask("SELECT count(*) FROM renewal") == CALLERS
    assert sum(isinstance(answer, Result) and answer.replayed for answer in answers) == 3


async def test_what_the_database_refuses_for_all_is_done_by_each_alone(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G-ONCE."""
    monkeypatch.setattr(work, "RENEWALS", replace(RENEWALS, record=f"{RENEWALS.record}, 1 / (place - place)"))
    async with an_installation(database) as installed:
        await ready(installed)
        assert totals(await renewed(installed)) == {196_000}
        assert await statements(installed) == CALLERS


@pytest.mark.parametrize("cut", [Cut.BEFORE_COMMIT, Cut.AFTER_COMMIT])
async def test_where_the_outcome_of_all_is_not_known_each_key_finds_its_own(database: Database, cut: Cut) -> None:
    """G-ONCE: whether the connection was lost on the way there or back."""
    async with (
        asyncio.timeout(PATIENCE),
        a_wire(database) as wire,
        an_installation(replace(database, app_url=wire.url)) as installed,
    ):
        await ready(installed)
        wire.cut, wire.at = cut, TOGETHER
        answers = await renewed(installed)
        wire.cut = Cut.NOWHERE
        assert sum(isinstance(answer, OutcomeUnknownError) for answer in answers) > 1
        await installed.left_alone()
        assert totals(await renewed(installed)) == {196_000}
        assert await installed.ask("SELECT count(*) FROM renewal") == CALLERS
        assert await installed.violations() == []
