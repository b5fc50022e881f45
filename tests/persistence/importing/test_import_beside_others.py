"""An import beside others at work: it waits for a number that somebody else is putting on record."""

import asyncio
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
from tests.persistence.importing.imports import NOON, SUBSCRIBERS, imports_into

MSISDN = "84900000001"
THEIRS = (
    bucket_of(MSISDN), uuid7(), MSISDN, "MOBIFONE", "PREPAID", "INDIVIDUAL", "ACTIVE", date(2020, 1, 1), "Huế", None,
    0, None, False, NOON, None, 0, 0,
)  # fmt: skip


async def test_a_number_that_somebody_else_adds_meanwhile_is_decided_again(database: Database, tmp_path: Path) -> None:
    row = f"msisdn,operator,billing,activatedOn\n{MSISDN},VIETTEL,POSTPAID,2020-01-01\n"
    other = await asyncpg.connect(database.owner_url)
    try:
        async with imports_into(database, tmp_path) as imports:
            await other.execute("BEGIN")
            await other.execute(ADD, *THEIRS)
            importing = asyncio.create_task(imports.take(Kind.SUBSCRIBERS, row))
            while not await other.fetchval(SOMEBODY_WAITS):
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
