"""Top-ups in PostgreSQL."""

from domain.buckets import Ref, bucket_of
from domain.ledger.top_up import TopUp
from domain.ledger.transfer import Transfer
from persistence.pool import Session
from persistence.repositories.refunds import TRANSFER, transfer_columns

ADD = """
INSERT INTO top_up (bucket, id, subscriber_id, msisdn, amount, repaid, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
"""

FIND = "SELECT id, subscriber_id, msisdn, amount, repaid, at FROM top_up WHERE (bucket, id) = ($1, $2)"


class PostgresTopUps:
    """Keeps top-ups."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def record(self, top_up: TopUp, transfers: tuple[Transfer, ...]) -> None:
        """Write a top-up with the money it moves."""
        bucket = bucket_of(top_up.msisdn)
        what = (top_up.id, top_up.subscriber_id, top_up.msisdn, top_up.amount, top_up.repaid, top_up.at)
        await self._connection.execute(ADD, bucket, *what)
        await self._connection.executemany(TRANSFER, [transfer_columns(bucket, move, top_up.at) for move in transfers])

    async def find(self, ref: Ref) -> TopUp:
        """Find a top-up that is on record.

        Raises:
            LookupError: where it is not.
        """
        row = await self._connection.fetchrow(FIND, *ref)
        if row is None:
            msg = f"no top-up {ref}"
            raise LookupError(msg)
        return TopUp(**dict(row))
