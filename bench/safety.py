"""What safety costs: quotes over GraphQL with all of it switched on beside the same with it switched off."""

from hashlib import sha256
from pathlib import Path

import orjson

from api.guarding.trusted_documents import trusted_documents
from bench.data.people import populate
from bench.harness.operations import graphql_body, post, quote_input
from bench.harness.rounds import Measure, compare, in_turn
from bench.harness.scale import Scale
from bench.load.requests import answers, requests_file
from bench.quote import ANSWER, CONNECTIONS, DIFFERENT, WARM_UP
from bench.servers.postgresql import new_giahan
from bench.servers.serving import Served, a_token, giahan_server

GUARDED, OPEN = "quotes with safety", "quotes without"
ON = {
    "GIAHAN_PROFILE": "production",
    "GIAHAN_BUILT_IN_ISSUER": "on",
    "GIAHAN_ALLOWED_ORIGINS": "https://console.example",
    "GIAHAN_TRUSTED_DOCUMENTS_ONLY": "all",
    "GIAHAN_RATE_PER_PRINCIPAL": "1000000",
    "GIAHAN_RATE_PER_PRINCIPAL_BURST": "1000000",
}
"""Every limit is kept count of; one token asks for everything here, so it may ask often."""


def bench(server: str, scale: Scale, folder: Path) -> None:
    """Print the ratio."""
    url = new_giahan(server, "safety")
    populate(url, scale.people)
    text = next(text for text in trusted_documents().values() if text.startswith("query Quote("))
    with giahan_server(url, "--no-worker", **ON) as guarded, giahan_server(url, "--no-worker") as plain:
        sides = {
            GUARDED: _asking(guarded, scale, requests_file(folder, "guarded", _by_hash(text))),
            OPEN: _asking(plain, scale, requests_file(folder, "open", _by_text(text))),
        }
        figures = in_turn(scale.rounds, sides)
    compare(f"{GUARDED} / {OPEN}", figures[GUARDED], figures[OPEN], aim="at least 0.85")


def _by_hash(text: str) -> list[bytes]:
    persisted = {"persistedQuery": {"version": 1, "sha256Hash": sha256(text.encode()).hexdigest()}}
    bodies = [{"extensions": persisted, "variables": {"input": quote_input(index)}} for index in range(DIFFERENT)]
    return [_from_a_page(post("/graphql", orjson.dumps(body), a_token())) for body in bodies]


def _by_text(text: str) -> list[bytes]:
    return [post("/graphql", graphql_body(text, quote_input(index)), a_token()) for index in range(DIFFERENT)]


def _from_a_page(request: bytes) -> bytes:
    """Send it as a browser does from a page of another origin."""
    return request.replace(b"Accept:", b"Origin: https://console.example\r\nAccept:", 1)


def _asking(served: Served, scale: Scale, file: Path) -> Measure:
    def measure() -> float:
        return answers(served, file, CONNECTIONS, scale.seconds, wanted=ANSWER, again=True)

    answers(served, file, CONNECTIONS, WARM_UP, wanted=ANSWER, again=True)
    return measure
