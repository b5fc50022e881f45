"""Subscribers in PostgreSQL; main balances are left to the transfers."""

from domain.buckets import bucket_of
from domain.subscribers.subscriber import Subscriber
from persistence.connections.pool import Session
from persistence.rows import columns
from persistence.rows.parties import SUBSCRIBER, listed, subscriber_columns, subscriber_of

LOCK = f"""
SELECT {listed(SUBSCRIBER, "subscriber")} FROM subscriber
 WHERE (bucket, msisdn) = ($1, $2) AND succeeded_by IS NULL FOR NO KEY UPDATE
"""

ADD = columns.SUBSCRIBER.insert()

UPDATE = columns.SUBSCRIBER.update(key=columns.SUBSCRIBER.fixed)

SUCCEED = "UPDATE subscriber SET succeeded_by = $3 WHERE (bucket, id) = ($1, $2)"


class PostgresSubscribers:
    """Keeps subscribers."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def lock(self, msisdn: str) -> Subscriber | None:
        """Lock the present subscriber of a number and read it."""
        row = await self._connection.fetchrow(LOCK, bucket_of(msisdn), msisdn)
        if row is None:  # once more: who waited for a line that ended meanwhile did not see its successor
            row = await self._connection.fetchrow(LOCK, bucket_of(msisdn), msisdn)
        return subscriber_of(row) if row else None

    async def add(self, subscriber: Subscriber) -> bool:
        """Add a number that was not on record; tell whether it was added, or somebody else just did."""
        return bool(await self._connection.execute(ADD, *subscriber_columns(subscriber)) == "INSERT 0 1")

    async def update(self, subscriber: Subscriber) -> None:
        """Write everything of a subscriber but its balance."""
        await self._connection.execute(UPDATE, *subscriber_columns(subscriber))

    async def succeed(self, ended: Subscriber, new: Subscriber) -> None:
        """Put a new subscriber on a number whose line was terminated."""
        await self._connection.execute(SUCCEED, bucket_of(ended.msisdn), ended.id, new.id)
        await self._connection.execute(ADD, *subscriber_columns(new))
