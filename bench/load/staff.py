"""What staff ask: examinations a second beside quotes; what the one box and timelines cost among few and among many."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from random import Random
from statistics import fmean, median
from time import perf_counter
from uuid import UUID

from bench.data.history import OFTEN, record_history
from bench.data.people import card_number, msisdn, populate
from bench.harness.buffers import buffers
from bench.harness.operations import CITED_EXAMINATION, EXAMINATION, QUOTE, graphql_body, post, quote_input
from bench.harness.rounds import compare, in_turn, say
from bench.harness.scale import Scale
from bench.load.requests import answers, requests_file
from bench.servers.postgresql import new_giahan
from bench.servers.serving import a_token, giahan_server
from domain.buckets import Ref, bucket_of
from domain.ports.lookups.pages import Window
from domain.support.search import recognised
from domain.support.timeline import TimelineFilter
from persistence.connections.pool import open_pool
from persistence.lookups.pages import NEWEST_ID
from persistence.lookups.support import search
from persistence.lookups.support.search import PostgresSearch
from persistence.lookups.support.timeline_of_cards import OF_CARD
from persistence.lookups.support.timeline_of_subscribers import OF_SUBSCRIBER
from persistence.lookups.support.timelines import PostgresTimelines

CONNECTIONS = 16
DIFFERENT = 1000
FEW = 1_000
ASKED = 200
LOOKED_AT = 20
PAGE = 50
EXAMINED, CITED, QUOTED = "examinations", "examinations with citations", "quotes with citations"

Ask = Callable[[int], Awaitable[object]]


def bench(server: str, scale: Scale, folder: Path) -> None:
    """Print the ratio of examinations to quotes."""
    url = new_giahan(server, "examinations")
    populate(url, min(scale.people, DIFFERENT))
    token = a_token()
    with giahan_server(url, "--no-worker") as served:
        sides = {}
        for name, document in ((EXAMINED, EXAMINATION), (CITED, CITED_EXAMINATION), (QUOTED, QUOTE)):
            bodies = [post("/graphql", graphql_body(document, quote_input(index)), token) for index in range(DIFFERENT)]
            file = requests_file(folder, name, bodies)
            sides[name] = lambda file=file: answers(
                served, file, CONNECTIONS, scale.seconds, wanted='{"data":{', again=True
            )
        figures = in_turn(scale.rounds, sides)
    compare(f"{EXAMINED} / {QUOTED}", figures[EXAMINED], figures[QUOTED], aim="at least 0.50")
    compare(f"{CITED} / {QUOTED}", figures[CITED], figures[QUOTED])


def finding(server: str, scale: Scale, folder: Path) -> None:  # noqa: ARG001 - every measurement has a folder
    """Print what finding somebody, and a first page of what happened, take of a connection and of PostgreSQL."""
    read: dict[str, list[float]] = {}
    for people in (FEW, scale.subscribers):
        url = new_giahan(server, f"staff_{people}")
        populate(url, people)
        record_history(url, range(people), 1, OFTEN)
        whom = Random(people).sample(range(people), ASKED)  # noqa: S311 - anybody
        for name, pages in asyncio.run(_read(url, whom[:LOOKED_AT])).items():
            read.setdefault(name, []).append(pages)
        for name, taken in asyncio.run(_asked(url, whom)).items():
            most = sorted(taken)[len(taken) * 99 // 100]
            say(
                f"{name} among {people:,}: {median(taken):.2f} ms of a connection, 99 of 100 within {most:.2f}; aim: 30"
            )
    for name, (few, many) in read.items():
        say(f"{name}: {few:.1f} pages among {FEW:,}, {many:.1f} among {scale.subscribers:,} = {many / few:.2f}")


async def _asked(url: str, whom: list[int]) -> dict[str, list[float]]:
    """Ask of each, over one connection."""
    async with await open_pool(url, most=1) as pool:
        found, timelines = PostgresSearch(pool), PostgresTimelines(pool)

        async def box(index: int) -> None:
            typed = recognised(msisdn(index)[-6:])
            await found.payments(typed.text, PAGE)
            await found.subscribers_by_tail(typed.tail or "", PAGE)
            await found.cards_by_tail(typed.tail or "", PAGE)
            await found.entries_by_request(typed.text, PAGE)

        async def subscriber(index: int) -> None:
            number = msisdn(index)
            await timelines.of_subscriber(_place(number, index), number, TimelineFilter(), Window(PAGE))

        async def card(index: int) -> None:
            number = card_number(index)
            await timelines.of_card(_place(number, index), number, TimelineFilter(), Window(PAGE))

        asks: dict[str, Ask] = {"the one box": box, "a subscriber's timeline": subscriber, "a card's timeline": card}
        return {name: [await _milliseconds(ask, index) for index in whom] for name, ask in asks.items()}


async def _milliseconds(ask: Ask, index: int) -> float:
    begun = perf_counter()
    await ask(index)
    return (perf_counter() - begun) * 1000


async def _read(url: str, whom: list[int]) -> dict[str, float]:
    """Tell at how many pages is looked for each, on average."""
    pages: dict[str, list[int]] = {}
    for index in whom:
        payer, card = msisdn(index), card_number(index)
        page = (None, None, None, None, NEWEST_ID, None, PAGE + 1)
        asked = {
            "subscribers by their end": (search.SUBSCRIBERS, *search.tails(payer[-6:]), PAGE),
            "cards by their end": (search.CARDS, *search.tails(card[-6:]), PAGE),
            "a subscriber's timeline": (OF_SUBSCRIBER, *_place(payer, index), payer, *page),
            "a card's timeline": (OF_CARD, *_place(card, index), card, *page),
        }
        for name, (statement, *values) in asked.items():
            pages.setdefault(name, []).append((await buffers(url, str(statement), *values))[1])
    return {name: fmean(each) for name, each in pages.items()}


def _place(number: str, index: int) -> Ref:
    return Ref(bucket_of(number), UUID(int=1 + index))
