"""The memory of one idle server process, PostgreSQL apart."""

from pathlib import Path
from statistics import median

from bench.data.people import populate
from bench.harness.operations import BRIEF_QUOTE, graphql_body, quote_input
from bench.harness.rounds import say
from bench.harness.scale import Scale
from bench.servers.postgresql import new_giahan
from bench.servers.serving import a_token, giahan_server

MOST = 130  # MB
KB = 1024


def bench(server: str, scale: Scale, _folder: Path) -> None:
    """Print the resident memory of a server that has answered a few requests, its worker in it."""
    url = new_giahan(server, "memory")
    populate(url, 10)
    figures = [_after_a_few_requests(url) for _ in range(scale.rounds)]
    each = " ".join(f"{figure:.0f}" for figure in figures)
    say(f"memory of an idle server: {median(figures):.0f} MB (rounds {each}; aim: at most {MOST})")


def _after_a_few_requests(url: str) -> float:
    with giahan_server(url) as served:
        for index in range(10):
            served.answer("/graphql", graphql_body(BRIEF_QUOTE, quote_input(index)), a_token())
        return resident(served.process.pid)


def resident(process: int) -> float:
    """Tell a process's resident memory, in MB."""
    status = Path(f"/proc/{process}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / KB
