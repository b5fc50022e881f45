"""A day in figures, in one snapshot: whatever is read has an index by time, or an index of what is open alone."""

from datetime import date, timedelta

import asyncpg

from domain.money import VND
from domain.months import instant_of
from domain.refusal import Rule
from domain.support.service_day import MOST_WAITING, HourFigures, RuleFigures, ServiceDay, Waiting
from persistence.connections.pool import Row

HOURS = """
SELECT extract(hour FROM requested_at AT TIME ZONE 'UTC' + interval '7 hours')::int AS hour, count(*) AS renewals,
       count(*) FILTER (WHERE status = 'SUCCEEDED') AS succeeded,
       coalesce(sum(price + fee) FILTER (WHERE status = 'SUCCEEDED'), 0)::bigint AS total
  FROM renewal WHERE requested_at >= $1 AND requested_at < $2 AND imported_as IS NULL
 GROUP BY hour ORDER BY hour
"""

REFUSALS = """
SELECT rule, count(*) AS attempts FROM refused_attempt CROSS JOIN LATERAL unnest(rules) AS rule
 WHERE at >= $1 AND at < $2
 GROUP BY rule ORDER BY attempts DESC, rule
"""

WAITING = """
SELECT (SELECT count(*) FROM (SELECT FROM proposal WHERE state = 'OPEN' LIMIT $1) AS open) AS proposals,
       (SELECT count(*)
          FROM (SELECT bucket, renewal_id, declined_at FROM refund_request ORDER BY id DESC LIMIT $1) AS request
          JOIN renewal ON (renewal.bucket, renewal.id) = (request.bucket, request.renewal_id)
         WHERE declined_at IS NULL AND renewal.status <> 'REFUNDED') AS refund_requests,
       (SELECT count(*) FROM (SELECT FROM renewal WHERE status = 'REFUND_DUE' LIMIT $1) AS due) AS refunds_due,
       (SELECT count(*) FROM (
            SELECT FROM renewal WHERE status = 'PENDING_PAYMENT' LIMIT $1) AS pending) AS pending_payments,
       (SELECT count(*) FROM (
            SELECT FROM card_payment WHERE parked_at IS NOT NULL LIMIT $1) AS parked) AS parked_payments,
       (SELECT count(*) FROM (
            SELECT FROM activation WHERE state IN ('QUEUED', 'SENT') LIMIT $1) AS unsettled) AS activations,
       (SELECT count(*) FROM (SELECT FROM mail WHERE state = 'QUEUED' LIMIT $1) AS queued) AS mails
"""
"""Every queue has an index of what stands in it; of requests for refunds the newest are looked through."""


class PostgresServiceDays:
    """Adds days up."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def day(self, on: date) -> ServiceDay:
        """Tell the figures of a local day, and what waits now."""
        within = instant_of(on), instant_of(on + timedelta(days=1))
        async with self._pool.acquire() as held, held.transaction(isolation="repeatable_read", readonly=True):
            hours = await held.fetch(HOURS, *within)
            refusals = await held.fetch(REFUSALS, *within)
            waiting = await held.fetchrow(WAITING, MOST_WAITING)
        return ServiceDay(
            on=on,
            hours=tuple(map(_hour_of, hours)),
            refusals=tuple(RuleFigures(Rule(row["rule"]), row["attempts"]) for row in refusals),
            waiting=Waiting(**dict(waiting or {})),
        )


def _hour_of(row: Row) -> HourFigures:
    return HourFigures(row["hour"], row["renewals"], row["succeeded"], VND(row["total"]))
