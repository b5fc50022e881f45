"""New ids: UUIDv7, ordered by the real time they were made at, and within one process always rising."""

from uuid import UUID

from asyncpg.pgproto import pgproto
from uuid_utils import uuid7


def new_id() -> UUID:
    """Make a UUIDv7: a `uuid.UUID` as rows have them, which is made, compared and written out several times quicker."""
    return pgproto.UUID(uuid7().bytes)
