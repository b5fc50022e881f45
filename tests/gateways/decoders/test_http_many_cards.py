"""Many cards looked up at once: each is believed or not by itself, and nobody is asked more than he can bear."""

from collections.abc import Mapping, Sequence

import orjson
import pytest
from aiohttp import web

from domain.subscribers.card_report import CardReport
from gateways.decoders.bulk import LARGEST_ANSWER, MOST_CARDS
from gateways.decoders.http import HttpCardSystem
from tests.gateways.decoders.cards import CARD, NUMBER, unavailable
from tests.gateways.decoders.television import Answering, Television, hangs_up, says

OTHER = "012345678902"
UNKNOWN = {"card": OTHER, "unknown": True}
HTML = says(b"<html>Welcome</html>", content_type="text/html")


async def _knows_everybody(request: web.Request) -> web.StreamResponse:
    asked = orjson.loads(await request.read())["cards"]
    return web.json_response({"cards": [CARD | {"card": number} for number in asked]})


def _numbers(count: int) -> list[str]:
    return [f"{number:012}" for number in range(count)]


def _told(reports: Mapping[str, CardReport | None]) -> dict[str, str | None]:
    return {number: report.package if report else None for number, report in reports.items()}


async def test_many_cards_are_told_in_one_request(television: Television, card_system: HttpCardSystem) -> None:
    television.will(says({"cards": [CARD, UNKNOWN]}))
    reports = await card_system.look_up_many([NUMBER, OTHER])
    assert _told(reports) == {NUMBER: "TRON_VEN", OTHER: None}
    assert [(request.method, request.path) for request in television.requests] == [("POST", "/v1/cards/look-ups")]
    assert orjson.loads(television.bodies[0]) == {"cards": [NUMBER, OTHER]}


async def test_more_than_a_request_holds_are_asked_for_in_several(
    television: Television, card_system: HttpCardSystem
) -> None:
    television.will(_knows_everybody)
    numbers = _numbers(2 * MOST_CARDS + 1)
    assert set(await card_system.look_up_many(numbers)) == set(numbers)
    asked = [orjson.loads(body)["cards"] for body in television.bodies]
    assert sorted(len(part) for part in asked) == [1, MOST_CARDS, MOST_CARDS]
    assert sorted(number for part in asked for number in part) == numbers


async def test_nobody_is_asked_about_no_card(television: Television, card_system: HttpCardSystem) -> None:
    assert await card_system.look_up_many([]) == {}
    assert not television.requests


@pytest.mark.parametrize(
    "others",
    [
        [],
        [CARD | {"card": OTHER, "status": "SLEEPING"}],
        [CARD | {"card": OTHER, "extraRooms": 9}],
        [{"card": OTHER}],
        [{"card": OTHER, "unknown": "yes"}],
        [CARD | {"card": OTHER}, UNKNOWN],
        [UNKNOWN, UNKNOWN],
        ["nonsense", None, {"card": ["a"]}, {"card": 7}],
        [CARD | {"card": "999999999999"}],
    ],
)
async def test_a_card_told_badly_harms_no_other(
    television: Television, card_system: HttpCardSystem, others: Sequence[object]
) -> None:
    television.will(says({"cards": [*others, CARD]}))
    assert _told(await card_system.look_up_many([NUMBER, OTHER])) == {NUMBER: "TRON_VEN"}


@pytest.mark.parametrize("status", [404, 405])
async def test_where_the_request_is_not_known_cards_are_looked_up_singly(
    television: Television, card_system: HttpCardSystem, status: int
) -> None:
    television.will(says({}, status=status), says(CARD))
    assert _told(await card_system.look_up_many([NUMBER])) == {NUMBER: "TRON_VEN"}
    assert [request.method for request in television.requests] == ["POST", "GET"]


async def test_looked_up_singly_a_card_in_trouble_harms_no_other(
    television: Television, card_system: HttpCardSystem
) -> None:
    television.will(says({}, status=404), says(CARD))  # the second card, too, is told as the first
    assert _told(await card_system.look_up_many([NUMBER, OTHER])) == {NUMBER: "TRON_VEN"}


async def test_trouble_that_passes_is_not_noticed(television: Television, card_system: HttpCardSystem) -> None:
    television.will(hangs_up, says({}, status=503), says({"cards": [CARD]}))
    assert _told(await card_system.look_up_many([NUMBER])) == {NUMBER: "TRON_VEN"}


async def test_a_request_in_trouble_leaves_the_others_cards_told(
    television: Television, card_system: HttpCardSystem
) -> None:
    television.will(says({}, status=401), _knows_everybody)
    reports = await card_system.look_up_many(_numbers(2 * MOST_CARDS))
    assert len(reports) == MOST_CARDS


@pytest.mark.parametrize(
    "answer",
    [
        HTML,
        says(b"\xff\xfe"),
        says([CARD]),
        says({}),
        says({"cards": CARD}),
        says({"cards": []}),
        says({"cards": [CARD]}, status=202),
        says({}, status=401),
        says(b'{"cards":[' + b" " * LARGEST_ANSWER + b"]}"),
        hangs_up,
    ],
)
async def test_an_answer_that_tells_no_card_is_an_unavailable_card_system(
    television: Television, card_system: HttpCardSystem, answer: Answering
) -> None:
    television.will(answer)
    assert await unavailable(card_system.look_up_many([NUMBER])) == "none of the cards was answered for"
