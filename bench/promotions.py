"""Enrolments a second of a renewal day by two workers beside pgbench's bank, and of a day's notices."""

from datetime import date
from functools import partial
from itertools import count
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

from bench.data.promotions import FIRST_NOTICE, RENEWAL, enrol
from bench.harness.pgbench import NO_PGBENCH, PgBench
from bench.harness.rounds import Measure, compare, in_turn, say
from bench.harness.scale import Scale
from bench.load.team import rate_of
from bench.servers.postgresql import execute, new_database, new_giahan
from domain.sweeps.sweep import SweepKind

BANK, RENEW = "pgbench's bank", "enrolments renewed by two workers"
WORKERS = 2
MILLION = 1_000_000


def bench(server: str, scale: Scale, folder: Path) -> None:  # noqa: ARG001 - every measurement is given a folder
    """Print the ratio of a renewal day, everything included, and how long a million notices take."""
    _renewals(server, scale)
    _notices(server, scale)


def _renewals(server: str, scale: Scale) -> None:
    pgbench = PgBench.find()
    if pgbench is None:
        say(f"promotions: {NO_PGBENCH}")
        return
    bank, places = new_database(server, "bank_of_promotions"), count()
    pgbench.fill_bank(bank)

    def renewed() -> float:
        """Renew a crowd in a database of its own: the day of a renewal is one day."""
        name = f"promotions_{next(places)}"
        url = new_giahan(server, name)
        enrol(url, scale.due, told=True)
        rate = ran(url, SweepKind.PROMOTION_RENEW, RENEWAL)
        execute(server, f'DROP DATABASE "{name}" WITH (FORCE)')
        return rate

    sides: dict[str, Measure] = {BANK: partial(pgbench.bank, bank, scale.seconds), RENEW: renewed}
    figures = in_turn(scale.rounds, sides)
    compare(f"{RENEW} / {BANK}", figures[RENEW], figures[BANK], aim="at least 2.5")


def _notices(server: str, scale: Scale) -> None:
    """Print what notices cost among few and among many: a worker's memory does not grow with them."""
    for number, many in enumerate((scale.due // 4, scale.due)):
        name = f"notices_{number}"
        url = new_giahan(server, name)
        enrol(url, many, told=False)
        rate = ran(url, SweepKind.PROMOTION_NOTIFY, FIRST_NOTICE)
        largest = getrusage(RUSAGE_CHILDREN).ru_maxrss // 1024
        minutes = MILLION / rate / 60
        told = f"{rate:,.0f} a second; a million in {minutes:.1f} minutes, aim: at most 5; workers of {largest} MB"
        say(f"{many:,} notices written by two workers: {told}")
        execute(server, f'DROP DATABASE "{name}" WITH (FORCE)')


def ran(url: str, kind: SweepKind, on: date) -> float:
    """Run a day, and tell how many enrolments a second that was, all workers together."""
    return rate_of("bench.load.promoting", *[(url, kind.value, on.isoformat())] * WORKERS)
