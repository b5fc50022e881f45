"""A worker that charges a day's cards, as one of several over one database; a member of a team."""

import sys
import time
from datetime import UTC, date, datetime
from datetime import time as clock_time

from api.operations.runtime import run
from bench.load.team import wait_for_the_others
from bench.servers.giahan import charge_over
from domain.months import instant_of
from domain.sweeps.sweep import Tally
from gateways.clock import SystemClock
from persistence.connections.pool import open_pool
from persistence.connections.stores import named_connections

SEVEN = clock_time(7)


def main() -> None:
    """Print cards a second of this worker; words: the database, the day, and the node it is near to, if any."""
    url, on, *node = sys.argv[1:]
    print(run(_rate(url, date.fromisoformat(on), *node)))


async def _rate(url: str, on: date, node: str | None = None) -> float:
    pool = await open_pool(url, least=4, most=4, kind=named_connections())
    counted = [0]

    def told(tally: Tally) -> None:
        counted[0] += tally.done

    try:
        charge = charge_over(pool, SystemClock(instant_of(on, SEVEN) - datetime.now(UTC)), node)
        await charge.catalogues.current()
        wait_for_the_others()
        began = time.perf_counter()
        await charge(on, told)
        return counted[0] / (time.perf_counter() - began)
    finally:
        await pool.close()


if __name__ == "__main__":
    main()
