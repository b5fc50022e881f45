"""A worker that runs a trial of a draft over everything on record, slice by slice; a member of a team."""

import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from api.operations.runtime import run
from bench.load.team import wait_for_the_others
from bench.servers.giahan import giahan_over
from domain.catalogue.draft import DraftPrice
from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.months import Term, local_day
from domain.support.trial_run import TrialAsked, TrialState
from domain.usecases.common.command import Asked
from persistence.connections.pool import open_pool

DRAFTED = DraftPrice(key=PriceKey(ProductLine.DTH_OTT, "TRON_VEN", 0, Term.P1M), timing=Timing.ANY, price=199_000)
DAYS = 30


def main() -> None:
    """Print attempts a second; the words: the database, and how many attempts are on record."""
    url, expected = sys.argv[1:]
    print(run(_rate(url, int(expected))))


async def _rate(url: str, expected: int) -> float:
    pool = await open_pool(url, least=2, most=2)
    try:
        support = giahan_over(pool).support
        today = local_day(datetime.now(UTC))
        asked = TrialAsked(
            prices=(DRAFTED,), policies=(), since=today - timedelta(days=DAYS), until=today + timedelta(1)
        )
        started = await support.start_trial(Asked("bench", f"{time.time_ns()}"), asked)
        if started.made is None:
            raise RuntimeError(started)
        wait_for_the_others()
        began = time.perf_counter()
        while await support.run_trials():
            pass
        ended = await support.trial_runs.run(started.made.id)
        if ended is None or (ended.state, ended.tally.attempts) != (TrialState.DONE, expected):
            raise RuntimeError(ended and replace(ended, tally=replace(ended.tally, examples=[])))
        return expected / (time.perf_counter() - began)
    finally:
        await pool.close()


if __name__ == "__main__":
    main()
