"""Movements of one account: transfers looked for where sums say that there are any, a stretch of time at a time."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

import asyncpg

from domain.advances.loan import AdvanceLoan
from domain.buckets import Ref
from domain.ledger.accounts import Account
from domain.ledger.closed_day import LedgerService, service_of
from domain.ledger.top_up import TopUp
from domain.ledger.transfer import Reason
from domain.months import instant_of
from domain.ports.closed_days import Movement, MovementFilter
from domain.ports.lookups.ledger import Cause
from domain.ports.lookups.pages import Page, Window
from domain.renewals.renewal import Renewal
from persistence.connections.pool import Row
from persistence.lookups.pages import page, time_after

STRETCH = timedelta(minutes=1)
"""How much time is looked through at first; where a page is not full, the next stretch is twice as long."""

FIRST_ID = UUID(int=0)

SPAN = """
SELECT min(recorded_from) AS since, max(recorded_until) AS until,
       (SELECT min(recorded_at) FROM transfer WHERE recorded_at >= coalesce(greatest(
            (SELECT max(closed_until) FROM ledger_period), (SELECT max(closed_until) FROM closed_day)),
            '-infinity')) AS open_since, now() AS present
  FROM (SELECT recorded_from, recorded_until, debit, credit FROM closed_day_line WHERE of_day >= $1 AND of_day < $2
         UNION ALL SELECT recorded_from, recorded_until, debit, credit FROM ledger_period
                    WHERE day >= $1 AND day < $2) AS sums
 WHERE $3 IN (debit, credit)
"""
"""When transfers of some days and an account were written down: those of sums, and those since."""

IN_A_STRETCH = """
SELECT id, debit, credit, amount, reason, at, recorded_at, cause_id,
       to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US+00:00 ') || id AS cursor, coalesce(
           (SELECT card_bucket FROM spending
             WHERE (spending.bucket, payer_id, renewal_id) = (transfer.bucket, subscriber_id, cause_id)), bucket
       ) AS cause_bucket
  FROM transfer
 WHERE recorded_at >= $1 AND recorded_at <= $2 AND (recorded_at, id) < ($2, $3)
   AND $4::ledger_account IN (debit, credit) AND at >= $5 AND at < $6
   AND ($7::text IS NULL OR reason = $7) AND ($8::uuid IS NULL OR cause_id = $8)
 ORDER BY recorded_at DESC, id DESC LIMIT $9
"""

CAUSES = {
    LedgerService.RENEWALS: Renewal,
    LedgerService.ONLINE_RENEWALS: Renewal,
    LedgerService.TOP_UPS: TopUp,
    LedgerService.ADVANCES: AdvanceLoan,
}
"""What moves money and can be shown; charges of promotions and opening balances have no page of their own."""


async def movements(pool: "asyncpg.Pool[asyncpg.Record]", which: MovementFilter, window: Window) -> Page[Movement]:
    """List transfers, those written down last first; looks through no time in which sums say that nothing moved."""
    span = await pool.fetchrow(SPAN, which.since, which.until, which.account)
    before, last_id = time_after("movements", window)
    found = list[Row]()
    for since, until in _spans(span):
        end = until + timedelta(microseconds=1) if before is None or before > until else before
        identity = last_id if end == before else FIRST_ID
        length = STRETCH
        while end >= since and len(found) <= window.first:
            begin = max(end - length, since)
            found += await _within(pool, which, (begin, end, identity), window.first + 1 - len(found))
            end, identity, length = begin, FIRST_ID, 2 * length
            if begin == since:
                break
    return page("movements", found, window, _movement_of, key="cursor")


def _spans(span: Row | None) -> list[tuple[datetime, datetime]]:
    """List the times to look through, the latest first."""
    if span is None:
        return []
    closed = (span["since"], span["until"])
    spans = [(span["open_since"], span["present"])] if span["open_since"] else []
    return [*spans, closed] if closed[0] else spans


async def _within(
    pool: "asyncpg.Pool[asyncpg.Record]",
    which: MovementFilter,
    stretch: tuple[datetime, datetime, UUID],
    most: int,
) -> Sequence[Row]:
    days = (instant_of(which.since), instant_of(which.until))
    return await pool.fetch(IN_A_STRETCH, *stretch, which.account, *days, which.reason, which.cause_id, most)


def _movement_of(row: Row) -> Movement:
    debit, credit, reason = Account(row["debit"]), Account(row["credit"]), Reason(row["reason"])
    kind = CAUSES.get(service_of(debit, credit, reason))
    return Movement(
        id=row["id"],
        debit=debit,
        credit=credit,
        amount=row["amount"],
        reason=reason,
        at=row["at"].astimezone(UTC),
        recorded_at=row["recorded_at"].astimezone(UTC),
        cause_id=row["cause_id"],
        caused_by=Cause(kind, Ref(row["cause_bucket"], row["cause_id"])) if kind else None,
    )
