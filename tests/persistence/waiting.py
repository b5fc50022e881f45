"""Messages by the thousand that wait, and the buffers that a claim of them touches, which know no noise."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg

from persistence.outbox_sql import CLAIM_MESSAGES

EIGHT = datetime(2024, 3, 15, 1, tzinfo=UTC)
BEFORE = EIGHT - timedelta(hours=1)
LEASE = timedelta(minutes=5)

QUEUE = """
INSERT INTO message (bucket, recipient, id, key, channel, sender, text, not_before)
SELECT number % 1024, (84900000000 + number)::text, gen_random_uuid(), 'kplus.renewed', 'SMS', 'KPLUS', 'Da gia han', $2
  FROM generate_series(1, $1::int) AS number
"""


async def queue(connection: "asyncpg.Connection[asyncpg.Record]", count: int, not_before: datetime | None) -> None:
    """Queue messages, and have the planner know them."""
    await connection.execute(QUEUE, count, not_before)
    await connection.execute("ANALYZE message")


async def claim(connection: "asyncpg.Connection[asyncpg.Record]", now: datetime, most: int) -> tuple[int, int]:
    """Claim, and tell how many were claimed and how many buffers that touched."""
    plan = await _explained(connection, now, most)
    return plan["Actual Rows"], plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]


async def _explained(connection: "asyncpg.Connection[asyncpg.Record]", now: datetime, most: int) -> dict[str, Any]:
    prepare = f"PREPARE claim (timestamptz, interval, int) AS {CLAIM_MESSAGES}"
    await connection.execute(prepare)
    explain = f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE claim ('{now}', '{LEASE}', {most})"
    (explained,) = json.loads(await connection.fetchval(explain))
    await connection.execute("DEALLOCATE claim")
    plan: dict[str, Any] = explained["Plan"]
    return plan
