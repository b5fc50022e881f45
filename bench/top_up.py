"""Top-ups a second beside pgbench's bank, on one server and disk: with a debt, without, with many repaid before."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from bench.data.crowd import Crowd
from bench.data.debts import lend
from bench.data.people import populate
from bench.harness.pgbench import NO_PGBENCH, PgBench
from bench.harness.rounds import Measure, compare, in_turn, say
from bench.harness.scale import Scale
from bench.load.team import rate_of
from bench.servers.postgresql import new_database, new_giahan

BANK, WITH_DEBT = "pgbench's bank", "top-ups with a debt, in process"
WORKERS = 8
PAST = 20
TIMES, PARTS = 2, 10
"""So many more people than elsewhere, and so many parts of them, that nobody is topped up twice."""

AIM = "at least 0.45"


def bench(server: str, scale: Scale, folder: Path) -> None:  # noqa: ARG001 - every measurement is given a folder
    """Print the ratios of top-ups."""
    pgbench = PgBench.find()
    if pgbench is None:
        say(f"top-ups: {NO_PGBENCH}")
        return
    bank = new_database(server, "bank_of_top_ups")
    pgbench.fill_bank(bank)
    figures = in_turn(scale.rounds, {BANK: partial(pgbench.bank, bank, scale.seconds)} | dict(_ours(server, scale)))
    theirs = figures.pop(BANK)
    for name, ours in figures.items():
        compare(f"{name} / {BANK}", ours, theirs, aim=AIM if name == WITH_DEBT else "")


def _ours(server: str, scale: Scale) -> Iterator[tuple[str, Measure]]:
    plain, debts, past = (new_giahan(server, name) for name in ("top_ups", "debts", "past_debts"))
    people = TIMES * scale.people
    for url in (plain, debts, past):
        populate(url, people)
    lend(debts, people)
    lend(past, people, past=PAST)
    yield WITH_DEBT, partial(_top_ups, debts, Crowd(people, PARTS), scale.seconds, owed=1)
    yield (
        f"the same after {PAST} repaid before",
        partial(_top_ups, past, Crowd(people, PARTS), scale.seconds, owed=1),
    )
    yield "top-ups without a debt", partial(_top_ups, plain, Crowd(people, PARTS), scale.seconds, owed=0)


def _top_ups(url: str, crowd: Crowd, seconds: int, *, owed: int) -> float:
    return rate_of("bench.load.topping_up", (url, crowd.first(), crowd.people, seconds, WORKERS, owed))
