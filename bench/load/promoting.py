"""A worker that runs a day of promotions, as one of several over one database; a member of a team."""

import sys
import time
from datetime import UTC, date, datetime
from datetime import time as clock_time

from api.operations.runtime import run
from bench.load.team import wait_for_the_others
from bench.servers.giahan import giahan_over
from domain.months import instant_of
from domain.sweeps.sweep import SweepKind, Tally
from gateways.clock import SystemClock
from persistence.connections.pool import open_pool

TEN = clock_time(10)


def main() -> None:
    """Print enrolments a second of this worker; words: the database, the kind of run, the day."""
    url, kind, on = sys.argv[1:]
    print(run(_rate(url, SweepKind(kind), date.fromisoformat(on))))


async def _rate(url: str, kind: SweepKind, on: date) -> float:
    pool = await open_pool(url, least=4, most=4)
    counted = [0]

    def told(tally: Tally) -> None:
        counted[0] += tally.done

    try:
        promotions = giahan_over(pool, SystemClock(instant_of(on, TEN) - datetime.now(UTC))).promotions
        await promotions.run.catalogues.current()
        wait_for_the_others()
        began = time.perf_counter()
        await promotions.run(kind, on, told)
        return counted[0] / (time.perf_counter() - began)
    finally:
        await pool.close()


if __name__ == "__main__":
    main()
