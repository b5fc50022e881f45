"""Enterprise lines by the hundred thousand that are enrolled and await their renewal on the first day of 2016."""

import asyncio
from datetime import date

import asyncpg

from bench.data.people import FIRST_MSISDN
from domain.buckets import bucket_of

RENEWAL, FIRST_NOTICE = date(2016, 1, 1), date(2015, 12, 20)

CROWD = """
WITH people AS (
    SELECT bucket, number, lpad(to_hex(number), 32, '0')::uuid AS id,
           (84900000000 + number)::text AS msisdn
      FROM unnest($1::int[]) WITH ORDINALITY AS asked (bucket, number)
), lines AS (
    INSERT INTO subscriber (bucket, id, msisdn, operator, billing, segment, status, activated_on, billing_cycle_day,
                            basic_usage_30_days, flagged_for_abuse, observed_at)
    SELECT bucket, id, msisdn, 'MOBIFONE', 'POSTPAID', 'ENTERPRISE', 'ACTIVE', '2012-01-01', 1, 0, false, '2015-12-01'
      FROM people
)
INSERT INTO promotion_enrolment (bucket, id, subscriber_id, msisdn, promotion, cycle_day, starts_on, expires_on,
                                 enrolled_at, data_package, stints, package, version, status, billed_until)
SELECT bucket, id, id, msisdn, 'KHDN', 1, '2015-06-01', '2015-12-31', '2015-12-01', 'NONE',
       jsonb_build_array(jsonb_build_array('DN80', $2::bigint, '2015-06-01')), 'DN80', $2, 'ACTIVE', '2016-01-01'
  FROM people
"""
"""Lines with their enrolments, by the bucket of each number; the cycle before is billed already."""

NOTICES = """
WITH told AS (
    SELECT bucket, id, msisdn, gen_random_uuid() AS first_id, gen_random_uuid() AS second_id
      FROM promotion_enrolment WHERE status = 'ACTIVE' AND first_notice_id IS NULL
), written AS (
    INSERT INTO message (bucket, recipient, id, key, channel, sender, text, state, sent_at)
    SELECT bucket, msisdn, notice, 'promo.will_renew_dn45', 'SMS', '999', repeat('x', 300), 'SENT', '2015-12-30 03:00Z'
      FROM told, LATERAL (VALUES (first_id), (second_id)) AS notices (notice)
)
UPDATE promotion_enrolment AS held
   SET (first_notice_id, first_notice_on, second_notice_id, second_notice_on, told_at)
     = (first_id, '2015-12-20', second_id, '2015-12-30', '2015-12-20 03:00Z')
  FROM told WHERE (held.bucket, held.id) = (told.bucket, told.id)
"""

VERSION = "SELECT max(sequence) FROM promotion_version WHERE code = 'KHDN'"


def enrol(url: str, count: int, *, told: bool) -> None:
    """Enrol so many lines, told twice or not yet told at all, as the owner."""
    asyncio.run(_enrol(url, count, told=told))


async def _enrol(url: str, count: int, *, told: bool) -> None:
    connection = await asyncpg.connect(url)
    try:
        buckets = [bucket_of(str(FIRST_MSISDN + number)) for number in range(1, count + 1)]
        await connection.execute(CROWD, buckets, await connection.fetchval(VERSION), timeout=600)
        if told:
            await connection.execute(NOTICES, timeout=600)
        await connection.execute("VACUUM ANALYZE subscriber, promotion_enrolment, message")
        await connection.execute("CHECKPOINT")
    finally:
        await connection.close()
