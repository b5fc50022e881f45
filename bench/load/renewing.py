"""Renewals in process, so many at a time over a pool of so many connections; a member of a team."""

import asyncio
import sys
import time
from collections.abc import Iterator

from api.operations.runtime import run
from bench.data.people import card_number, msisdn
from bench.load.team import wait_for_the_others
from bench.servers.giahan import giahan_over
from domain.months import Term
from domain.usecases.common.command import Asked
from domain.usecases.renewals.renew_from_main_balance import RenewCommand, RenewFromMainBalance
from persistence.connections.pool import open_pool
from persistence.connections.stores import named_connections


def main() -> None:
    """Print renewals a second; words: the database, the first person, how many, seconds, connections, tasks."""
    url, first, people, seconds, connections, at_once = sys.argv[1:]
    whom = (index % int(people) for index in range(int(first), int(first) + int(people)))
    print(run(_rate(url, whom, float(seconds), int(connections), int(at_once))))


async def _rate(url: str, whom: Iterator[int], seconds: float, connections: int, at_once: int) -> float:
    pool = await open_pool(url, least=connections, most=connections, kind=named_connections())
    try:
        renew = giahan_over(pool).renew
        await asyncio.gather(*(renew_next(renew, whom) for _ in range(at_once)))  # reads the catalogue, prepares
        wait_for_the_others()
        began = time.perf_counter()
        done = await asyncio.gather(*(_renew_until(renew, whom, began + seconds) for _ in range(at_once)))
        return sum(done) / (time.perf_counter() - began)
    finally:
        await pool.close()


async def _renew_until(renew: RenewFromMainBalance, whom: Iterator[int], end: float) -> int:
    done = 0
    while time.perf_counter() < end:
        await renew_next(renew, whom)
        done += 1
    return done


async def renew_next(renew: RenewFromMainBalance, whom: Iterator[int]) -> None:
    """Renew the next person's card.

    Raises:
        RuntimeError: it was refused, or everybody was renewed.
    """
    index = next(whom, None)
    if index is None:
        msg = "everybody is renewed: there are too few people for so quick a machine"
        raise RuntimeError(msg)
    settled = await renew(Asked("bench", f"{time.time_ns()}-{index}"), a_renewal(index))
    if settled.made is None:
        raise RuntimeError(settled.refusals)


def a_renewal(index: int) -> RenewCommand:
    """Ask for a month on card i from payer i."""
    return RenewCommand(
        payer_msisdn=msisdn(index), card_number=card_number(index), package="TRON_VEN", extra_rooms=0, term=Term.P1M
    )


if __name__ == "__main__":
    main()
