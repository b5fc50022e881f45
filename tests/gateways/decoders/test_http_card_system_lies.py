"""The card system over HTTP: what is not believed, however it is said."""

import json
from typing import Any

import pytest

from gateways.decoders.http import HttpCardSystem
from tests.gateways.decoders.cards import CARD, COMMAND, DONE, NUMBER, REJECTED, unavailable
from tests.gateways.decoders.television import Answering, Television, says, sends_away

TEN_MEGABYTES = b'{"card":"' + b"0" * 10_000_000 + b'"}'


def _with_twice(field: str, value: object) -> bytes:
    return f'{{"{field}": {json.dumps(value)}, {json.dumps(CARD)[1:]}'.encode()


HTML = says(b"<html>Welcome</html>", content_type="text/html")


def _without(answer: dict[str, Any], field: str) -> dict[str, Any]:
    return {name: value for name, value in answer.items() if name != field}


@pytest.mark.parametrize(
    ("lie", "part"),
    [
        ({"card": "999999999999"}, "card"),
        ({"card": int(NUMBER)}, "card"),
        ({"productLine": "CABLE"}, "productLine"),
        ({"productLine": None}, "productLine"),
        ({"status": "SLEEPING"}, "status"),
        ({"status": ["ACTIVE"]}, "status"),
        ({"package": ""}, "package"),
        ({"package": 3}, "package"),
        ({"package": "A" * 65}, "package"),
        ({"extraRooms": -1}, "extraRooms"),
        ({"extraRooms": 3}, "extraRooms"),
        ({"extraRooms": True}, "extraRooms"),
        ({"extraRooms": "1"}, "extraRooms"),
        ({"extraRooms": 1.0}, "extraRooms"),
        ({"expiresOn": "2022-02-30"}, "expiresOn"),
        ({"expiresOn": "30/06/2022"}, "expiresOn"),
        ({"expiresOn": "20220630"}, "expiresOn"),
        ({"expiresOn": "2022-06-30T00:00:00"}, "expiresOn"),
        ({"expiresOn": "0001-01-01"}, "expiresOn"),
        ({"expiresOn": "9999-12-31"}, "expiresOn"),
        ({"expiresOn": 1656547200}, "expiresOn"),
    ],
)
async def test_a_field_that_cannot_be_is_named_and_nothing_is_believed(
    television: Television, card_system: HttpCardSystem, lie: dict[str, Any], part: str
) -> None:
    television.will(says(CARD | lie))
    why = await unavailable(card_system.look_up(NUMBER))
    assert why == f"an answer that cannot be believed: its {part} is missing or cannot be believed"
    assert len(television.requests) == 1


@pytest.mark.parametrize("field", sorted(CARD))
async def test_a_field_left_out_is_not_taken_for_null(
    television: Television, card_system: HttpCardSystem, field: str
) -> None:
    television.will(says(_without(CARD, field)))
    assert f"its {field} " in await unavailable(card_system.look_up(NUMBER))


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (HTML, "status 200 without JSON"),
        (says(b"<html>Welcome</html>"), "its JSON is"),
        (says(b""), "its JSON is"),
        (says(b"\xff\xfe"), "its JSON is"),
        (says([CARD]), "its JSON object is"),
        (says(_with_twice("status", "LOCKED")), "its JSON is"),
        (says(_with_twice("expiresOn", None)), "its JSON is"),
        (says(b'{"card": NaN}'), "its JSON is"),
        (says(b"[" * 16_000), "its JSON is"),
        (says(TEN_MEGABYTES), "more than 16384 bytes"),
        (says(CARD, status=201), "status 201"),
        (says({}, status=401), "status 401"),
    ],
)
async def test_an_answer_of_another_kind_is_not_believed(
    television: Television, card_system: HttpCardSystem, answer: Answering, why: str
) -> None:
    television.will(answer)
    assert why in await unavailable(card_system.look_up(NUMBER))


async def test_nobody_is_followed_to_another_address(television: Television, card_system: HttpCardSystem) -> None:
    television.will(sends_away, says(CARD))
    assert await unavailable(card_system.look_up(NUMBER)) == "status 302"
    assert len(television.requests) == 1


@pytest.mark.parametrize(
    "answer",
    [
        says(b"<html>Not found</html>", status=404, content_type="text/html"),
        says({}, status=404),
        says({"card": "999999999999"}, status=404),
    ],
)
async def test_a_wrong_address_is_not_taken_for_an_unknown_card(
    television: Television, card_system: HttpCardSystem, answer: Answering
) -> None:
    television.will(answer)
    await unavailable(card_system.look_up(NUMBER))


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (says(DONE | {"id": "01890a5d-ac96-774b-bcce-b302099a8058"}), "its id is"),
        (says(DONE | {"card": "999999999999"}), "its card is"),
        (says(DONE | {"verdict": "PERHAPS"}), "its verdict is"),
        (says(_without(DONE, "verdict")), "its verdict is"),
        (says(REJECTED), "its verdict is"),
        (says(DONE, status=422), "its verdict is"),
        (says(REJECTED | {"id": "?"}, status=422), "its id is"),
        (says(_without(REJECTED, "reason"), status=422), "its reason is"),
        (says(REJECTED | {"reason": ""}, status=422), "its reason is"),
        (says(b"Unprocessable", status=422, content_type="text/plain"), "status 422 without JSON"),
        (says(DONE, status=202), "status 202"),
        (says({}, status=404), "status 404"),
        (HTML, "without JSON"),
    ],
)
async def test_a_verdict_that_is_not_plain_leaves_the_command_to_be_repeated(
    television: Television, card_system: HttpCardSystem, answer: Answering, why: str
) -> None:
    television.will(answer)
    assert why in await unavailable(card_system.activate(COMMAND))
