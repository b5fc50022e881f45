"""Attempts a second that a trial decides anew in the background, and a worker's memory with few and with many."""

from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

from bench.data.history import ATTEMPTED, record_history
from bench.data.people import populate
from bench.harness.rounds import say
from bench.harness.scale import Scale
from bench.load.team import rate_of
from bench.servers.postgresql import execute, new_giahan

EACH = 2
"""Attempts of each: one that paid, one that was refused."""


def bench(server: str, scale: Scale, folder: Path) -> None:  # noqa: ARG001 - every measurement is given a folder
    """Print the rate and the memory of a trial among a quarter and among all: it does not grow with them."""
    for people in (scale.subscribers // EACH // 4, scale.subscribers // EACH):
        url = new_giahan(server, f"trials_{people}")
        populate(url, people)
        record_history(url, range(people), 1, ATTEMPTED)
        rate = rate_of("bench.load.trying", (url, EACH * people))
        largest = getrusage(RUSAGE_CHILDREN).ru_maxrss // 1024
        say(f"{EACH * people:,} attempts tried: {rate:,.0f} a second, by a worker of {largest} MB")
        execute(server, f'DROP DATABASE "trials_{people}" WITH (FORCE)')
