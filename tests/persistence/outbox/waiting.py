"""Messages by the thousand that wait, and the buffers that a claim of them touches, which know no noise."""

import json
from datetime import UTC, datetime, timedelta

import asyncpg

from persistence.outbox.outbox_sql import CLAIM_MESSAGES

EIGHT = datetime(2024, 3, 15, 1, tzinfo=UTC)
BEFORE = EIGHT - timedelta(hours=1)
LEASE = timedelta(minutes=5)

QUEUE = """
INSERT INTO message (bucket, recipient, id, key, channel, sender, text, not_before, next_attempt_at)
SELECT number % 1024, (84900000000 + number)::text, gen_random_uuid(), 'kplus.renewed', 'SMS', 'KPLUS', 'Da gia han',
       $2, now() - make_interval(secs => 300 - number / 100.0)
  FROM generate_series(1, $1::int) AS number
"""

PREPARE = f"PREPARE claim (timestamptz, interval, int, timestamptz, timestamptz, timestamptz) AS {CLAIM_MESSAGES}"


async def queue(connection: "asyncpg.Connection[asyncpg.Record]", count: int, not_before: datetime | None) -> None:
    """Queue messages, and have the planner know them."""
    await connection.execute(QUEUE, count, not_before)
    await connection.execute("ANALYZE message")


async def claim(
    connection: "asyncpg.Connection[asyncpg.Record]", now: datetime, most: int, begin: datetime | None = None
) -> tuple[int, int]:
    """Claim, of those never tried from where a claim has begun before, and tell how many and at how many buffers."""
    await connection.execute(PREPARE)
    never_tried = f"'{now}', '{begin}'" if begin else "NULL, NULL"
    values = f"'{now}', '{LEASE}', {most}, {'now()' if begin else 'NULL'}, {never_tried}"
    explained = await connection.fetchval(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE claim ({values})")
    await connection.execute("DEALLOCATE claim")
    plan = json.loads(explained)[0]["Plan"]
    return plan["Actual Rows"], plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]
