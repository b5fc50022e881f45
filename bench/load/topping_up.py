"""Top-ups in process, eight at a time over a pool of eight connections; a member of a team."""

import asyncio
import sys
import time
from collections.abc import Iterator

from api.operations.runtime import run
from bench.data.debts import DEBT, TOP_UP
from bench.data.people import msisdn
from bench.load.team import wait_for_the_others
from bench.servers.giahan import giahan_over
from domain.usecases.common.command import Asked
from domain.usecases.customers.top_up_main_balance import TopUpCommand, TopUpMainBalance
from persistence.connections.pool import open_pool


def main() -> None:
    """Print top-ups a second; words: database, first person, how many, seconds, workers, whether owed."""
    url, first, people, seconds, workers, owed = sys.argv[1:]
    whom = (index % int(people) for index in range(int(first), int(first) + int(people)))
    print(run(_rate(url, whom, float(seconds), int(workers), DEBT * int(owed))))


async def _rate(url: str, whom: Iterator[int], seconds: float, workers: int, owed: int) -> float:
    pool = await open_pool(url, least=workers, most=workers)
    try:
        top_up = giahan_over(pool).top_up
        await asyncio.gather(*(top_up_next(top_up, whom, owed) for _ in range(workers)))
        wait_for_the_others()
        began = time.perf_counter()
        done = await asyncio.gather(*(_top_up_until(top_up, whom, owed, began + seconds) for _ in range(workers)))
        return sum(done) / (time.perf_counter() - began)
    finally:
        await pool.close()


async def _top_up_until(top_up: TopUpMainBalance, whom: Iterator[int], owed: int, end: float) -> int:
    done = 0
    while time.perf_counter() < end:
        await top_up_next(top_up, whom, owed)
        done += 1
    return done


async def top_up_next(top_up: TopUpMainBalance, whom: Iterator[int], owed: int) -> None:
    """Top the next person up, who owes so much.

    Raises:
        RuntimeError: it was refused, it repaid something else, or everybody was topped up.
    """
    index = next(whom, None)
    if index is None:
        msg = "everybody is topped up: there are too few people for so quick a machine"
        raise RuntimeError(msg)
    asked = Asked("bench", f"{time.time_ns()}-{index}")
    settled = await top_up(asked, TopUpCommand(msisdn=msisdn(index), amount=TOP_UP))
    if settled.made is None or settled.made.repaid != owed:
        raise RuntimeError(settled)


if __name__ == "__main__":
    main()
