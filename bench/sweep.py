"""Cards a second of a day's charge by two workers, beside pgbench's bank; and at ten times as many cards."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

from bench.data.due import register_due
from bench.harness.pgbench import NO_PGBENCH, PgBench
from bench.harness.rounds import Measure, compare, in_turn, say
from bench.harness.scale import Scale
from bench.load.team import rate_of
from bench.servers.postgresql import execute, new_database, new_giahan

BANK, SWEEP = "pgbench's bank", "cards charged by two workers"
WORKERS = 2
TIMES = 10


def bench(server: str, scale: Scale, folder: Path) -> None:  # noqa: ARG001 - every measurement is given a folder
    """Print the ratio of a sweep, everything included; each round charges cards of a day of its own."""
    pgbench = PgBench.find()
    if pgbench is None:
        say(f"sweeps: {NO_PGBENCH}")
        return
    bank, url = new_database(server, "bank_of_sweeps"), new_giahan(server, "sweeps")
    pgbench.fill_bank(bank)
    days = iter(register_due(url, scale.due, days=scale.rounds))
    sides: dict[str, Measure] = {
        BANK: partial(pgbench.bank, bank, scale.seconds),
        SWEEP: lambda: swept(url, next(days)),
    }
    figures = in_turn(scale.rounds, sides)
    compare(f"{SWEEP} / {BANK}", figures[SWEEP], figures[BANK], aim="at least 3")


def growth(server: str, scale: Scale, folder: Path) -> None:  # noqa: ARG001 - every measurement is given a folder
    """Print what a card costs among many, and among ten times as many, and how large a worker grew."""
    few = scale.due // 2
    before, among_many, after = [_rate_among(server, cards) for cards in (few, few * TIMES, few)]
    more = (before + after) / 2 / among_many - 1
    say(f"a card among {few * TIMES:,} costs {more:.0%} more than among {few:,}; aim: at most 20%")


def _rate_among(server: str, cards: int) -> float:
    """Sweep a database of its own, and leave none behind."""
    name = f"sweep_of_{cards}"
    url = new_giahan(server, name)
    (day,) = register_due(url, cards, days=1)
    rate = swept(url, day)
    largest = getrusage(RUSAGE_CHILDREN).ru_maxrss // 1024
    say(f"a sweep of {cards:,} cards: {rate:,.0f} a second, {cards / rate:,.0f} s, workers of {largest} MB at most")
    execute(server, f'DROP DATABASE "{name}" WITH (FORCE)')
    return rate


def swept(url: str, day: date, nodes: Sequence[str] = ()) -> float:
    """Charge a day's cards, and tell how many a second that was, all workers together, each near to one of `nodes`."""
    workers: list[tuple[str, ...]] = [(node,) for node in nodes] or [()] * WORKERS
    return rate_of("bench.load.charging", *[(url, day.isoformat(), *node) for node in workers])
