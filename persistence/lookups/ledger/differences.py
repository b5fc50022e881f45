"""What the ledger moved on a day beside what each service has on record: where they differ, something is wrong."""

from collections.abc import Sequence
from datetime import date

import asyncpg

from domain.ledger.closed_day import DayDifference, LedgerService
from domain.months import DAY, instant_of

LONGEST = 3600.0
"""Seconds."""

CASES = """
WITH seen AS (
    SELECT recorded_from, recorded_until FROM closed_day_line WHERE of_day = $1
     UNION ALL SELECT recorded_from, recorded_until FROM ledger_period WHERE day = $1
), moved AS MATERIALIZED (
    SELECT bucket, subscriber_id, cause_id, amount,
           CASE WHEN reason IN ('PACKAGE_PRICE', 'SERVICE_FEE') AND debit = 'MAIN_BALANCES' THEN 'PAID'
                WHEN reason IN ('PRICE_REFUND', 'FEE_REFUND') AND credit = 'MAIN_BALANCES' THEN 'GIVEN_BACK'
                WHEN reason IN ('PACKAGE_PRICE', 'PAYMENT_HELD') THEN 'PAID_ONLINE'
                WHEN reason = 'PRICE_REFUND' THEN 'GIVEN_BACK_ONLINE'
                WHEN reason ~~ 'PROMOTION%' THEN 'CHARGED'
                WHEN reason IN ('TOP_UP', 'ADVANCE_GRANT', 'OPENING_BALANCE') THEN reason::text END AS kind
      FROM transfer
     WHERE (recorded_at BETWEEN (SELECT min(recorded_from) FROM seen) AND (SELECT max(recorded_until) FROM seen)
            OR recorded_at >= coalesce(greatest((SELECT max(closed_until) FROM ledger_period),
                                                (SELECT max(closed_until) FROM closed_day)), '-infinity'))
       AND at >= $2 AND at < $3
), causes AS (
    SELECT kind, bucket, subscriber_id, cause_id, sum(amount)::bigint AS ledger FROM moved
     WHERE kind IS NOT NULL GROUP BY kind, bucket, subscriber_id, cause_id
), cases AS (
    SELECT kind, ledger, coalesce(CASE
        WHEN kind IN ('PAID', 'GIVEN_BACK') THEN (
            SELECT total FROM spending WHERE (spending.bucket, payer_id) = (causes.bucket, causes.subscriber_id)
               AND renewal_id = cause_id AND (kind = 'PAID' OR withdrawn))
        WHEN kind IN ('PAID_ONLINE', 'GIVEN_BACK_ONLINE') THEN (
            SELECT price FROM renewal WHERE (renewal.bucket, id) = (causes.bucket, cause_id))
        WHEN kind = 'TOP_UP' THEN (
            SELECT amount - repaid FROM top_up WHERE (top_up.bucket, id) = (causes.bucket, cause_id))
        WHEN kind = 'ADVANCE_GRANT' THEN (
            SELECT price FROM advance WHERE (advance.bucket, id) = (causes.bucket, cause_id))
        WHEN kind = 'CHARGED' THEN (
            SELECT fee + subscription FROM promotion_charge AS charge
             WHERE (charge.bucket, id) = (causes.bucket, cause_id))
        WHEN kind = 'OPENING_BALANCE' THEN (
            SELECT amount FROM opening_balance AS opening
             WHERE (opening.bucket, opening.subscriber_id) = (causes.bucket, causes.subscriber_id))
        END, 0) AS on_record
      FROM causes
)
SELECT kind, sum(ledger)::bigint AS ledger, sum(on_record)::bigint AS on_record, count(*) AS causes,
       count(*) FILTER (WHERE ledger <> on_record) AS cases
  FROM cases GROUP BY kind
"""
"""Each cause of the day's transfers beside what it says itself; found by its key, so that nothing is read whole."""

RENEWED = """
SELECT count(*) AS renewals, coalesce(sum(price + fee), 0)::bigint AS paid FROM renewal
 WHERE requested_at >= $1 AND requested_at < $2 AND method = 'MAIN_BALANCE' AND imported_as IS NULL
"""
"""And the other way round: renewals of the day, whether or not anything moved for them."""

SERVICES = {
    "PAID": LedgerService.RENEWALS,
    "GIVEN_BACK": LedgerService.RENEWALS,
    "PAID_ONLINE": LedgerService.ONLINE_RENEWALS,
    "GIVEN_BACK_ONLINE": LedgerService.ONLINE_RENEWALS,
    "TOP_UP": LedgerService.TOP_UPS,
    "ADVANCE_GRANT": LedgerService.ADVANCES,
    "CHARGED": LedgerService.PROMOTIONS,
    "OPENING_BALANCE": LedgerService.OPENING_BALANCES,
}


async def differences_on(
    connection: "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]", day: date
) -> Sequence[DayDifference]:
    """List services whose transfers of a day do not sum up to what they have on record."""
    span = (instant_of(day), instant_of(day + DAY))
    rows = {row["kind"]: row for row in await connection.fetch(CASES, day, *span, timeout=LONGEST)}
    found = [
        DayDifference(service=SERVICES[kind], ledger=row["ledger"], on_record=row["on_record"], cases=row["cases"])
        for kind, row in sorted(rows.items())
        if row["cases"]
    ]
    renewed = await connection.fetchrow(RENEWED, *span, timeout=LONGEST)
    paid = rows.get("PAID", {"ledger": 0, "causes": 0})
    missing = abs(renewed["renewals"] - paid["causes"]) if renewed else 0
    if renewed and (missing or renewed["paid"] != paid["ledger"]):
        said = {"ledger": paid["ledger"], "on_record": renewed["paid"], "cases": max(missing, 1)}
        found.append(DayDifference(service=LedgerService.RENEWALS, **said))
    return found
