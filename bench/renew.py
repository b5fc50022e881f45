"""Renewals a second beside pgbench's bank, on the same server and disk."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from uuid import uuid4

from bench.data.crowd import Crowd
from bench.data.people import LOOK_UP_ALWAYS, populate
from bench.harness.operations import RENEW, graphql_body, post, renewal_input
from bench.harness.pgbench import NO_PGBENCH, PgBench
from bench.harness.rounds import Measure, compare, in_turn, say
from bench.harness.scale import Scale
from bench.load.replay import bucket_by_number, write_script
from bench.load.requests import answers, requests_file
from bench.load.team import rate_of
from bench.servers.postgresql import execute, new_database, new_giahan
from bench.servers.serving import Served, a_token, giahan_server

BANK, STATEMENTS = "pgbench's bank", "its statements by pgbench"
IN_PROCESS = "renewals in process"
OVER_HTTP = "renewals over GraphQL and HTTP"
SOME_BY_ONE = "renewals over GraphQL and HTTP, 16 at a time"
MANY_BY_ONE = "renewals over GraphQL and HTTP, 32 at a time"
BY_TWO = "renewals over GraphQL and HTTP, served by two processes"
MANY_IN_PROCESS = "renewals in process, 32 at a time over the same 8 connections"
MANY_IN_TWO = "renewals in two processes, 32 at a time over the same 8 connections"
MANY_OVER_HTTP = "renewals over GraphQL and HTTP, served by two processes, 32 at a time"
AIMS = {
    IN_PROCESS: "at least 0.40",
    OVER_HTTP: "at least 0.25",
    SOME_BY_ONE: "at least 0.25",
    MANY_BY_ONE: "at least 0.25",
}
WORKERS, SOME, MANY = 8, 16, 32
TIMES, PARTS = 4, 20
"""So many more people than elsewhere, and so many parts of them, that nobody meets a limit of the service."""


def bench(server: str, scale: Scale, folder: Path) -> None:
    """Print the ratios of renewals in process."""
    pgbench = PgBench.find()
    if pgbench is None:
        say(f"renewals: {NO_PGBENCH}")
        return
    url, crowd = _a_crowd(server, "renewals", scale)
    sides = {BANK: _bank(server, "renewals", scale, pgbench), STATEMENTS: _statements(server, scale, folder, pgbench)}
    figures = in_turn(scale.rounds, sides | dict(_in_process(server, url, scale, crowd)))
    bank, statements = figures.pop(BANK), figures.pop(STATEMENTS)
    compare(f"{STATEMENTS} / {BANK}", statements, bank)
    for name, ours in figures.items():
        compare(f"{name} / {BANK}", ours, bank, aim=AIMS.get(name, ""))
        compare(f"{name} / {STATEMENTS}", ours, statements)


def over_http(server: str, scale: Scale, folder: Path) -> None:
    """Print the ratios of renewals over GraphQL and HTTP, each round of which begins with the bank."""
    pgbench = PgBench.find()
    if pgbench is None:
        say(f"renewals over HTTP: {NO_PGBENCH}")
        return
    url, crowd = _a_crowd(server, "renewals_over_http", scale)
    with giahan_server(url, "--no-worker") as one, giahan_server(url, "--no-worker", "--workers", "2") as two:
        sides: dict[str, Measure] = {BANK: _bank(server, "renewals_over_http", scale, pgbench)}
        for name, served, at_once in (
            (OVER_HTTP, one, WORKERS),
            (SOME_BY_ONE, one, SOME),
            (MANY_BY_ONE, one, MANY),
            (BY_TWO, two, WORKERS),
            (MANY_OVER_HTTP, two, MANY),
        ):
            sides[name] = partial(_over_http, served, folder, crowd, scale.seconds, at_once=at_once)
        figures = in_turn(scale.rounds, sides)
    bank = figures.pop(BANK)
    for name, ours in figures.items():
        compare(f"{name} / {BANK}", ours, bank, aim=AIMS.get(name, ""))


def _a_crowd(server: str, name: str, scale: Scale) -> tuple[str, Crowd]:
    url, people = new_giahan(server, name), TIMES * scale.people
    populate(url, people)
    return url, Crowd(people, PARTS)


def _bank(server: str, beside: str, scale: Scale, pgbench: PgBench) -> Measure:
    bank = new_database(server, f"bank_of_{beside}")
    pgbench.fill_bank(bank)
    return partial(pgbench.bank, bank, scale.seconds)


def _statements(server: str, scale: Scale, folder: Path, pgbench: PgBench) -> Measure:
    replayed = new_giahan(server, "replayed")
    populate(replayed, scale.people, bucket_by_number)
    return partial(pgbench.script, replayed, write_script(replayed, scale.people, folder), scale.seconds)


def _in_process(server: str, url: str, scale: Scale, crowd: Crowd) -> Iterator[tuple[str, Measure]]:
    looked_up = new_giahan(server, "looked_up")
    populate(looked_up, crowd.people)
    execute(looked_up, LOOK_UP_ALWAYS)
    yield IN_PROCESS, partial(_renewals, url, crowd, scale.seconds, processes=1)
    yield MANY_IN_PROCESS, partial(_renewals, url, crowd, scale.seconds, processes=1, at_once=MANY)
    yield "renewals in two processes", partial(_renewals, url, crowd, scale.seconds, processes=2)
    yield MANY_IN_TWO, partial(_renewals, url, crowd, scale.seconds, processes=2, at_once=MANY)
    yield (
        "renewals with a look-up each",
        partial(_renewals, looked_up, Crowd(crowd.people, PARTS), scale.seconds, processes=1),
    )


def _renewals(url: str, crowd: Crowd, seconds: int, *, processes: int, at_once: int = WORKERS) -> float:
    share = (WORKERS // processes, at_once // processes)
    words = [(url, crowd.first(), crowd.people, seconds, *share) for _ in range(processes)]
    return rate_of("bench.load.renewing", *words)


def _over_http(served: Served, folder: Path, crowd: Crowd, seconds: int, *, at_once: int) -> float:
    token, first, run = a_token(), crowd.first(), uuid4()
    whom = ((first + further) % crowd.people for further in range(crowd.people // 2))
    inputs = [renewal_input(index, f"{run}-{index}") for index in whom]
    file = requests_file(folder, "renewals", [post("/graphql", graphql_body(RENEW, each), token) for each in inputs])
    return answers(served, file, at_once, seconds, wanted='"refusals":[],"replayed":false')
