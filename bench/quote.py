"""Quotes a second over GraphQL and HTTP beside endpoints written by hand, over one database."""

from functools import partial
from pathlib import Path

import orjson

from bench.load import answers, requests_file
from bench.operations import QUOTE, graphql_body, post, quote_input
from bench.people import REFRESH, populate
from bench.rounds import Measure, compare, in_turn
from bench.scale import Scale
from bench.server import execute, new_giahan
from bench.serving import Served, a_token, giahan_server, server_by_hand

CONNECTIONS = 16
DIFFERENT = 1000  # quotes, asked again and again

GRAPHQL, BY_HAND, ROWS = "quotes over GraphQL", "quotes by hand", "their rows by hand"


def bench(server: str, scale: Scale, folder: Path) -> None:
    """Print the ratios of quotes."""
    url = new_giahan(server, "quotes")
    populate(url, scale.people)
    with giahan_server(url, "--no-worker") as ours, server_by_hand(url) as theirs:
        _expect_the_same(ours, theirs)
        inputs = [quote_input(index) for index in range(DIFFERENT)]
        graphql = [post("/graphql", graphql_body(QUOTE, each), a_token()) for each in inputs]

        def side(served: Served, name: str, requests: list[bytes]) -> Measure:
            return partial(_answers, served, url, requests_file(folder, name, requests), scale.seconds)

        sides = {
            GRAPHQL: side(ours, "graphql", graphql),
            BY_HAND: side(theirs, "quote", [post("/quote", orjson.dumps(each)) for each in inputs]),
            ROWS: side(theirs, "rows", [post("/rows", orjson.dumps(each)) for each in inputs]),
        }
        figures = in_turn(scale.rounds, sides)
    compare(f"{GRAPHQL} / {BY_HAND}", figures[GRAPHQL], figures[BY_HAND], claim="at least 0.40")
    compare(f"{GRAPHQL} / {ROWS}", figures[GRAPHQL], figures[ROWS])
    compare(f"{BY_HAND} / {ROWS}", figures[BY_HAND], figures[ROWS])


def _answers(served: Served, url: str, file: Path, seconds: int) -> float:
    execute(url, REFRESH)
    return answers(served, file, CONNECTIONS, seconds, wanted='{"data":{', again=True)


def _expect_the_same(ours: Served, theirs: Served) -> None:
    """Hold both sides to the same bytes.

    Raises:
        RuntimeError: where they differ.
    """
    what = quote_input(0)
    mine = ours.answer("/graphql", graphql_body(QUOTE, what), a_token())
    other = theirs.answer("/quote", orjson.dumps(what))
    if mine != other:
        raise RuntimeError((mine, other))
