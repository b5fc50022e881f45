"""Subscribers in PostgreSQL; main balances are left to the transfers."""

from collections.abc import Sequence
from datetime import datetime

from domain.buckets import bucket_of
from domain.subscribers.subscriber import Subscriber
from domain.subscribers.usage_day import UsageDay, UsageFigure
from persistence.connections.pool import Session
from persistence.repositories.support.known_facts import Now, keep_subscribers, real_now
from persistence.rows import columns
from persistence.rows.parties import SUBSCRIBER, listed, subscriber_columns, subscriber_of

LOCK = f"""
SELECT {listed(SUBSCRIBER, "subscriber")} FROM subscriber
 WHERE (bucket, msisdn) = ($1, $2) AND succeeded_by IS NULL FOR NO KEY UPDATE
"""

ADD = columns.SUBSCRIBER.insert_once()

UPDATE = columns.SUBSCRIBER.update(key=columns.SUBSCRIBER.fixed)

REPORT_USAGE = """
INSERT INTO basic_usage (bucket, subscriber_id, day, service, amount, recorded_at)
SELECT $1, $2, day, service, amount, $3 FROM unnest($4::date[], $5::text[], $6::bigint[]) AS told (day, service, amount)
ON CONFLICT (bucket, subscriber_id, day, service) DO UPDATE
   SET (amount, recorded_at) = (excluded.amount, excluded.recorded_at)
"""

USAGE_FIGURE = """
SELECT sum(amount)::bigint AS amount, as_of
  FROM basic_usage
  JOIN (SELECT max(day) AS as_of FROM basic_usage WHERE (bucket, subscriber_id) = ($1, $2)) AS last
    ON day > as_of - 30
 WHERE (bucket, subscriber_id) = ($1, $2)
 GROUP BY as_of
"""

SUCCEED = "UPDATE subscriber SET succeeded_by = $3 WHERE (bucket, id) = ($1, $2)"


class PostgresSubscribers:
    """Keeps subscribers, and how they were known to be."""

    def __init__(self, connection: Session, now: Now = real_now) -> None:
        self._connection = connection
        self._now = now

    async def lock(self, msisdn: str) -> Subscriber | None:
        """Lock the present subscriber of a number and read it."""
        row = await self._connection.fetchrow(LOCK, bucket_of(msisdn), msisdn)
        if row is None:  # once more: who waited for a line that ended meanwhile did not see its successor
            row = await self._connection.fetchrow(LOCK, bucket_of(msisdn), msisdn)
        return subscriber_of(row) if row else None

    async def add(self, subscriber: Subscriber) -> bool:
        """Add a number that was not on record; tell whether it was added, or somebody else just did."""
        added = bool(await self._connection.execute(ADD, *subscriber_columns(subscriber)) == "INSERT 0 1")
        await keep_subscribers(self._connection, self._now(), [subscriber] if added else [])
        return added

    async def update(self, subscriber: Subscriber) -> None:
        """Write everything of a subscriber but its balance."""
        await self._connection.execute(UPDATE, *subscriber_columns(subscriber))
        await keep_subscribers(self._connection, self._now(), [subscriber])

    async def succeed(self, ended: Subscriber, new: Subscriber) -> None:
        """Put a new subscriber on a number whose line was terminated."""
        await self._connection.execute(SUCCEED, bucket_of(ended.msisdn), ended.id, new.id)
        await self._connection.execute(ADD, *subscriber_columns(new))
        await keep_subscribers(self._connection, self._now(), [new])

    async def report_usage(self, subscriber: Subscriber, told: Sequence[UsageDay], at: datetime) -> UsageFigure | None:
        """Write usage by day and service over what was told before, and add up the last 30 days."""
        place = (bucket_of(subscriber.msisdn), subscriber.id)
        columns = [[each.day for each in told], [each.service for each in told], [each.amount for each in told]]
        await self._connection.execute(REPORT_USAGE, *place, at, *columns)
        row = await self._connection.fetchrow(USAGE_FIGURE, *place)
        return UsageFigure(row["amount"], row["as_of"]) if row else None
