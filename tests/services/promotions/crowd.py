"""A crowd that is enrolled and was told twice: made by the database itself, as bench makes its own."""

import asyncpg

from bench.data.promotions import CROWD, NOTICES, VERSION
from domain.buckets import bucket_of


async def gather_crowd(url: str, many: int) -> None:
    """Enrol so many enterprise lines of cycle 1 in DN80, with both notices handed over."""
    connection = await asyncpg.connect(url)
    try:
        buckets = [bucket_of(f"849{number:08}") for number in range(1, many + 1)]
        await connection.execute(CROWD, buckets, await connection.fetchval(VERSION))
        await connection.execute(NOTICES)
    finally:
        await connection.close()
