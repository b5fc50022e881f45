"""What one renewal touches in the database when few are on record, and when many are: buffers, which know no noise."""

import asyncio
from itertools import count
from pathlib import Path

import asyncpg

from api.operations.runtime import run
from bench.data.past import record_past
from bench.data.people import populate
from bench.harness.rounds import say
from bench.harness.scale import Scale
from bench.load.renewing import renew_next
from bench.servers.giahan import giahan_over
from bench.servers.postgresql import execute, new_giahan
from persistence.connections.pool import open_pool

FEW = 1_000
RENEWALS = 200
MOST = 0.15

TOUCHED = """
SELECT sum(hits + reads + extends)::bigint FROM pg_stat_io
 WHERE backend_type = 'client backend' AND object = 'relation'
"""


def bench(server: str, scale: Scale, _folder: Path) -> None:
    """Print buffers a renewal, at few and at many on record."""
    url = new_giahan(server, "growth")
    populate(url, scale.people)
    places = count(0, 2 * RENEWALS)
    record_past(url, 0, FEW, scale.people)
    few = _buffers_a_renewal(url, next(places))
    record_past(url, FEW, scale.renewals_on_record, scale.people)
    many = _buffers_a_renewal(url, next(places))
    line = f"buffers of a renewal at {scale.renewals_on_record:,} on record / at {FEW:,}"
    say(f"{line}: {many:.1f} / {few:.1f} = {many / few:.2f} (aim: at most {1 + MOST:.2f})")


def _buffers_a_renewal(url: str, first: int) -> float:
    """Count what a session of many renewals touches beyond one of few: connecting touches the same in both."""
    execute(url, "VACUUM ANALYZE decoder_card")
    short, long = RENEWALS // 10, RENEWALS
    begin = _touched(url)
    _renew(url, first, short)
    between = _touched(url)
    _renew(url, first + short, long)
    end = _touched(url)
    return ((end - between) - (between - begin)) / (long - short)


def _touched(url: str) -> int:
    return asyncio.run(_fetch(url))


async def _fetch(url: str) -> int:
    connection = await asyncpg.connect(url)
    try:
        return int(await connection.fetchval(TOUCHED))
    finally:
        await connection.close()


def _renew(url: str, first: int, renewals: int) -> None:
    run(_renew_over_one_connection(url, first, renewals))


async def _renew_over_one_connection(url: str, first: int, renewals: int) -> None:
    async with await open_pool(url, most=1) as pool:
        renew, whom = giahan_over(pool).renew, iter(range(first, first + renewals))
        for _ in range(renewals):
            await renew_next(renew, whom)
