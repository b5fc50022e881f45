"""An import beside others at work: it waits for a number that somebody else is putting on record."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

import asyncpg
import pytest
from uuid_utils.compat import uuid7

from domain.buckets import bucket_of
from domain.ports.work import StoreBusyError
from persistence.importing import Kind
from persistence.repositories.subscribers import ADD
from tests.databases import SOMEBODY_WAITS, Database
from tests.persistence.importing.imports import CARDS, NOON, SUBSCRIBERS, imports_into
from tests.persistence.installation import ask

CARD = "22222222222"
MSISDN = "84900000001"
THEIRS = (
    bucket_of(MSISDN), uuid7(), MSISDN, "MOBIFONE", "PREPAID", "INDIVIDUAL", "ACTIVE", date(2020, 1, 1), "Huế", None,
    0, None, False, NOON, None, 0, 0, None, "NONE",
)  # fmt: skip


async def test_a_number_that_somebody_else_adds_meanwhile_is_decided_again(database: Database, tmp_path: Path) -> None:
    row = f"msisdn,operator,billing,activatedOn\n{MSISDN},VIETTEL,POSTPAID,2020-01-01\n"
    other = await asyncpg.connect(database.owner_url)
    try:
        async with imports_into(database, tmp_path) as imports:
            await other.execute("BEGIN")
            await other.execute(ADD, *THEIRS)
            importing = asyncio.create_task(imports.take(Kind.SUBSCRIBERS, row))
            while not await ask(database.owner_url, SOMEBODY_WAITS):
                pass
            await other.execute("COMMIT")
            summary = await importing
            (subscriber,) = await imports.rows(SUBSCRIBERS)
    finally:
        await other.close()
    assert (summary.added, summary.changed) == (0, 1)
    assert (subscriber["operator"], subscriber["province"]) == ("VIETTEL", "Huế")


async def test_an_import_whose_database_went_away_says_so(database: Database, tmp_path: Path) -> None:
    async with imports_into(database, tmp_path) as imports:
        await imports.pool.close()
        with pytest.raises(StoreBusyError):
            await imports.take(Kind.SUBSCRIBERS, f"msisdn\n{MSISDN}\n")


async def test_a_number_that_somebody_else_changes_meanwhile_is_decided_on_as_it_then_is(
    database: Database, tmp_path: Path
) -> None:
    """What a row does not say stays as the other has left it."""
    async with imports_into(database, tmp_path) as imports:
        await imports.pool.execute(ADD, *THEIRS)
        async with held(database, "UPDATE subscriber SET province = 'Hanoi' WHERE msisdn = $1", MSISDN):
            row = f"msisdn,flaggedForAbuse\n{MSISDN},true\n"
            importing = asyncio.create_task(imports.take(Kind.SUBSCRIBERS, row))
        await importing
        (subscriber,) = await imports.rows(SUBSCRIBERS)
    assert (subscriber["province"], subscriber["flagged_for_abuse"]) == ("Hanoi", True)


async def test_a_card_that_somebody_else_changes_meanwhile_is_decided_on_as_it_then_is(
    database: Database, tmp_path: Path
) -> None:
    """K-CARD."""
    async with imports_into(database, tmp_path) as imports:
        await imports.take(Kind.CARDS, f"number,productLine,package\n{CARD},DTH_OTT,TRON_VEN\n")
        async with held(database, "UPDATE decoder_card SET extra_rooms = 2 WHERE number = $1", CARD):
            importing = asyncio.create_task(imports.take(Kind.CARDS, f"number,status\n{CARD},LOCKED\n"))
        await importing
        (card,) = await imports.rows(CARDS)
    assert (card["extra_rooms"], card["status"]) == (2, "LOCKED")


@asynccontextmanager
async def held(database: Database, change: str, number: str) -> AsyncIterator[None]:
    """Change a row, which becomes lasting only once somebody waits for it."""
    other = await asyncpg.connect(database.owner_url)
    try:
        async with other.transaction():
            await other.execute(change, number)
            yield
            while not await ask(database.owner_url, SOMEBODY_WAITS):
                pass
    finally:
        await other.close()
