"""Statements for many are planned while tables are young, and kept: they must not read all of what then grows."""

import asyncpg
import pytest

from persistence.repositories.renewals.renewals import RENEWALS
from persistence.repositories.top_ups.top_ups import TOP_UPS
from tests.databases import Database

GROWING = ("idempotency_key", "advance", "spending")


@pytest.mark.parametrize("sql", [RENEWALS.read, TOP_UPS.read], ids=["renewals", "top-ups"])
async def test_what_grows_is_looked_up_and_not_read(database: Database, sql: str) -> None:
    connection = await asyncpg.connect(database.owner_url)
    try:
        plan = "\n".join(row[0] for row in await connection.fetch(f"EXPLAIN {sql}", "[]"))
    finally:
        await connection.close()
    assert [table for table in GROWING if f"Seq Scan on {table}" in plan] == []
    assert "idempotency_key_pkey" in plan
