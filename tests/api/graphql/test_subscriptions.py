"""A renewal's progress over graphql-transport-ws: for the one who may see it, bounded in number and in time."""

from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest

from api.graphql.websocket import connection, endpoint
from api.identity import ALGORITHM, AUDIENCE, Role
from tests.api.requests.sample_parties import SampleParties, settled
from tests.api.support.installation import SECRET, Installation
from tests.api.support.socket_client import FOLLOW, connected


async def test_a_renewal_is_told_as_it_is_and_again_until_it_is_over(installed: Installation) -> None:
    sample = await settled(installed)
    renewal = sample.nodes["Renewal"]
    async with connected(installed) as socket:
        assert await socket.greet(installed.token()) == {"type": "connection_ack"}
        await socket.follow(renewal)
        first = (await socket.hear())["payload"]["data"]["renewalProgress"]
        assert (first["id"], first["status"]) == (renewal, "SUCCEEDED")
        if first["activation"] != "ACKNOWLEDGED":
            await installed.giahan.deliver_activations()
            assert (await socket.hear())["payload"]["data"]["renewalProgress"]["activation"] == "ACKNOWLEDGED"
        assert await socket.hear() == {"id": "1", "type": "complete"}


async def test_a_subscriber_is_told_nothing_of_anothers_renewal(sample: SampleParties) -> None:
    async with connected(sample.installed) as socket:
        await socket.greet(sample.installed.token(Role.SUBSCRIBER, "84909999999"))
        await socket.follow(sample.nodes["Renewal"])
        assert await socket.hear() == {"id": "1", "type": "complete"}


async def test_queries_are_answered_too_and_bad_ones_refused(shared: Installation) -> None:
    async with connected(shared) as socket:
        await socket.greet(shared.token())
        await socket.say(type="subscribe", id="q", payload={"query": "{ __typename }"})
        assert await socket.hear() == {"id": "q", "type": "next", "payload": {"data": {"__typename": "Query"}}}
        assert await socket.hear() == {"id": "q", "type": "complete"}
        await socket.say(type="subscribe", id="b", payload={"query": "{ nothing }"})
        refused = await socket.hear()
        assert (refused["type"], refused["payload"][0]["extensions"]["code"]) == ("error", "BAD_REQUEST")
        await socket.say(type="ping")
        assert await socket.hear() == {"type": "pong"}


async def test_a_subscription_over_http_is_refused(shared: Installation) -> None:
    answer = await shared.request(FOLLOW, id="x")
    assert (answer.status, answer.codes) == (400, ["BAD_REQUEST"])


async def test_a_bad_token_closes_the_connection(shared: Installation) -> None:
    async with connected(shared) as socket:
        assert await socket.greet("guessed") == 4403


async def test_the_end_of_a_token_closes_the_connection(shared: Installation) -> None:
    claims = jwt.decode(shared.token(), SECRET, [ALGORITHM], audience=AUDIENCE)
    short = jwt.encode(claims | {"exp": datetime.now(UTC) + timedelta(seconds=2)}, SECRET, ALGORITHM)
    async with connected(shared) as socket:
        assert await socket.greet(short) == {"type": "connection_ack"}
        assert await socket.hear() == 4403


@pytest.mark.parametrize(
    ("message", "code"),
    [({"type": "subscribe", "id": "1"}, 4401), ({"type": "ping"}, None)],
)
async def test_nothing_is_done_for_who_has_not_introduced_itself(
    shared: Installation, message: dict[str, Any], code: int | None
) -> None:
    async with connected(shared) as socket:
        await socket.say(**message)
        assert await socket.hear() == (code or {"type": "pong"})


async def test_another_protocol_is_refused(shared: Installation) -> None:
    async with connected(shared, "graphql-ws") as socket:
        assert await socket.hear() == 4406


async def test_too_many_operations_and_connections_are_refused(
    sample: SampleParties, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "MOST_AT_ONCE", 0)
    async with connected(sample.installed) as socket:
        await socket.greet(sample.installed.token())
        await socket.follow(sample.nodes["Renewal"])
        assert await socket.hear() == 4429
    monkeypatch.setattr(endpoint, "MOST_OF_ONE", 0)
    async with connected(sample.installed) as socket:
        assert await socket.greet(sample.installed.token()) == {"type": "connection_ack"}
        assert await socket.hear() == 4429


@pytest.mark.parametrize("text", ["{", "[]", '{"type":"x"}', '{"type":"subscribe"}', '{"type":"connection_init"}'])
async def test_what_is_no_message_closes_the_connection(shared: Installation, text: str) -> None:
    async with connected(shared) as socket:
        await socket.greet(shared.token())
        await socket.told.put({"type": "websocket.receive", "text": text})
        assert await socket.hear() in (4400, 4429)


async def test_who_may_not_follow_is_told_in_words_which_scope_is_missing(installed: Installation) -> None:
    sample = await settled(installed)
    async with connected(installed) as socket:
        await socket.greet(installed.token(Role.PARTNER))
        await socket.follow(sample.renewal)
        answer = await socket.hear()
    assert answer["type"] == "error"
    (error,) = answer["payload"]
    assert error["message"] == "This needs the scope renewals:read."
    assert (error["extensions"]["code"], error["extensions"]["missingScope"]) == ("FORBIDDEN", "renewals:read")
