"""Quotes a second over GraphQL and HTTP beside endpoints written by hand, over one database."""

from collections.abc import Iterator
from pathlib import Path

import orjson

from bench.data.people import populate
from bench.harness.operations import BRIEF_QUOTE, QUOTE, graphql_body, post, quote_input
from bench.harness.rounds import Measure, compare, in_turn
from bench.harness.scale import Scale
from bench.load.requests import answers, requests_file
from bench.servers.postgresql import new_giahan
from bench.servers.serving import Served, a_token, giahan_server, server_by_hand

CONNECTIONS = 16
DIFFERENT = 1000  # quotes, asked again and again
WARM_UP = 0.5  # seconds
ANSWER = '{"data":{'

GRAPHQL, BY_HAND = "quotes over GraphQL", "quotes by hand"
CITED, CITED_BY_HAND = "quotes with citations over GraphQL", "quotes with citations by hand"
ROWS = "their rows by hand"


def bench(server: str, scale: Scale, folder: Path) -> None:
    """Print the ratios of quotes."""
    url = new_giahan(server, "quotes")
    populate(url, scale.people)
    with giahan_server(url, "--no-worker") as ours, server_by_hand(url) as theirs:
        sides = dict(_graphql(ours, scale, folder)) | dict(_by_hand(theirs, scale, folder))
        _expect_the_same(ours, BRIEF_QUOTE, theirs, "/brief")
        _expect_the_same(ours, QUOTE, theirs, "/quote")
        figures = in_turn(scale.rounds, sides)
    compare(f"{GRAPHQL} / {BY_HAND}", figures[GRAPHQL], figures[BY_HAND], aim="at least 0.40")
    compare(f"{CITED} / {CITED_BY_HAND}", figures[CITED], figures[CITED_BY_HAND])
    compare(f"{GRAPHQL} / {ROWS}", figures[GRAPHQL], figures[ROWS])
    compare(f"{BY_HAND} / {ROWS}", figures[BY_HAND], figures[ROWS])


def _graphql(served: Served, scale: Scale, folder: Path) -> Iterator[tuple[str, Measure]]:
    token = a_token()
    for name, document in ((GRAPHQL, BRIEF_QUOTE), (CITED, QUOTE)):
        requests = [post("/graphql", graphql_body(document, quote_input(index)), token) for index in range(DIFFERENT)]
        yield name, _asking(served, scale, requests_file(folder, name, requests))


def _by_hand(served: Served, scale: Scale, folder: Path) -> Iterator[tuple[str, Measure]]:
    for name, path in ((BY_HAND, "/brief"), (CITED_BY_HAND, "/quote"), (ROWS, "/rows")):
        requests = [post(path, orjson.dumps(quote_input(index))) for index in range(DIFFERENT)]
        yield name, _asking(served, scale, requests_file(folder, name, requests))


def _asking(served: Served, scale: Scale, file: Path) -> Measure:
    """Measure answers, of which the first few, which are slower, are left out."""

    def measure() -> float:
        return answers(served, file, CONNECTIONS, scale.seconds, wanted=ANSWER, again=True)

    answers(served, file, CONNECTIONS, WARM_UP, wanted=ANSWER, again=True)
    return measure


def _expect_the_same(ours: Served, document: str, theirs: Served, path: str) -> None:
    """Hold both sides to the same bytes.

    Raises:
        RuntimeError: where they differ.
    """
    what = quote_input(0)
    mine = ours.answer("/graphql", graphql_body(document, what), a_token())
    other = theirs.answer(path, orjson.dumps(what))
    if mine != other:
        raise RuntimeError((mine, other))
