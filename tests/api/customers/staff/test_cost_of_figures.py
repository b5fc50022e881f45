"""What the first screen and lists of payments read does not grow with what was before: buffers, which know no noise."""

import json
from datetime import timedelta

import asyncpg

from domain.support.service_day import MOST_WAITING
from persistence.lookups.online.listing import LISTED, NOT_TAKEN, TAKEN
from persistence.lookups.support.service_day import HOURS, REFUSALS, WAITING
from tests.api.requests.online import known_card, started, told
from tests.api.requests.renewals import RENEW, a_renewal, ready_to_renew, refund_requested, renewed
from tests.api.support.installation import Installation
from tests.databases import Database

BEFORE = """
INSERT INTO {table}
SELECT (jsonb_populate_record(NULL::{table}, to_jsonb(known) || jsonb_build_object(
            'id', gen_random_uuid(), '{time}', known.{time} - interval '1 day' - number * interval '1 minute'
       ))).*
  FROM (SELECT * FROM {table} ORDER BY {time} DESC LIMIT 1) AS known CROSS JOIN generate_series(1, $1::int) AS number
"""
PAID = """
WITH known AS (
    SELECT * FROM card_payment ORDER BY paid_at DESC LIMIT 1
), paid AS (
    INSERT INTO renewal
    SELECT (jsonb_populate_record(NULL::renewal, to_jsonb(renewal) || jsonb_build_object(
                'id', gen_random_uuid(), 'requested_at', requested_at - interval '1 day' - number * interval '1 minute'
           ))).*
      FROM renewal JOIN known ON renewal_id = id CROSS JOIN generate_series(1, $1::int) AS number
 RETURNING id, requested_at
)
INSERT INTO card_payment
SELECT (jsonb_populate_record(NULL::card_payment, to_jsonb(known) || jsonb_build_object(
            'renewal_id', id, 'paid_at', requested_at
       ))).*
  FROM known CROSS JOIN paid
"""
FEW_PAGES = 10
"""What a level more of the indexes costs, or another way through them: 10,000 rows more have hundreds of pages."""
TABLES = ("renewal", "refused_attempt", "refund_request", "card_payment")
DAY = "'2024-03-14 17:00+00', '2024-03-15 17:00+00'"
READS = {
    "hours": (HOURS, "timestamptz, timestamptz", DAY),
    "refusals": (REFUSALS, "timestamptz, timestamptz", DAY),
    "waiting": (WAITING, "int", str(MOST_WAITING)),
    "payments": (
        LISTED,
        "timestamptz, timestamptz, text[], text[], text[], timestamptz, uuid, int",
        f"{DAY}, '{{napas}}', '{{{','.join(TAKEN)}}}', '{{{','.join(NOT_TAKEN)}}}', NULL, NULL, 21",
    ),
}


async def test_a_day_costs_the_same_after_many_others(installed: Installation, database: Database) -> None:
    await _a_day(installed)
    owner = await asyncpg.connect(database.owner_url)
    try:
        for table in TABLES:
            await owner.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        few = await _buffers(owner, 2_000)
        many = await _buffers(owner, 12_000)
    finally:
        await owner.close()
    dearer = {read: (few[read], many[read]) for read in READS if many[read] > few[read] * 1.15 + FEW_PAGES}
    assert dearer == {}, "some pages of an index more, and no more"


async def _a_day(installed: Installation) -> None:
    await ready_to_renew(installed)
    paid = await renewed(installed)
    await refund_requested(installed, paid["id"])
    refused = a_renewal("too much", extraRooms=99)
    assert (await installed.ask(RENEW, input=refused))["renewFromMainBalance"]["renewal"] is None
    await known_card(installed)
    assert await told(installed, (await started(installed, "paid"))["gatewayReference"], "0")
    installed.clock.pass_by(timedelta(minutes=1))


async def _buffers(owner: "asyncpg.Connection[asyncpg.Record]", more: int) -> dict[str, int]:
    """Put more on record of days before, and tell how many buffers each statement touches."""
    for table, time in (("renewal", "requested_at"), ("refused_attempt", "at")):
        await owner.execute(BEFORE.format(table=table, time=time), more)
    await owner.execute(PAID, more)
    for table in TABLES:
        await owner.execute(f"VACUUM ANALYZE {table}")
    return {read: await _touched(owner, *asked) for read, asked in READS.items()}


async def _touched(owner: "asyncpg.Connection[asyncpg.Record]", statement: str, kinds: str, values: str) -> int:
    await owner.execute(f"PREPARE asked ({kinds}) AS {statement}")
    explained = await owner.fetchval(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE asked ({values})")
    await owner.execute("DEALLOCATE asked")
    plan = json.loads(explained)[0]["Plan"]
    return int(plan["Shared Hit Blocks"] + plan["Shared Read Blocks"])
