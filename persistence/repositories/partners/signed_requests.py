"""Nonces in PostgreSQL: a unique key takes each once, whichever process it reaches."""

from datetime import timedelta
from uuid import UUID

import asyncpg

from domain.buckets import bucket_of

TAKE = "INSERT INTO signed_request (bucket, credential_id, nonce) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"

FORGET = "DELETE FROM signed_request WHERE at < now() - $1::interval"


class PostgresSignedRequests:
    """Remembers nonces."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def take(self, credential_id: UUID, nonce: str) -> bool:
        """Take a nonce of a credential; tell whether it had not been taken before."""
        place = bucket_of(f"{credential_id}\n{nonce}")
        return bool(await self._pool.execute(TAKE, place, credential_id, nonce) == "INSERT 0 1")

    async def forget(self, age: timedelta) -> int:
        """Forget nonces that were taken longer ago than that, and tell how many."""
        return int((await self._pool.execute(FORGET, age)).split()[-1])
