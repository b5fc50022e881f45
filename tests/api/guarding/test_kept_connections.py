"""A connection that is kept open lets in nobody whom a new request would not let in."""

from contextlib import AsyncExitStack
from time import time

import pytest

from api.graphql.websocket.endpoint import MOST_OF_ONE
from api.identity import Role
from api.identity.ttl_cache import TtlCache
from tests.api.requests.partners import REVOKE, issued
from tests.api.requests.renewals import MSISDN, ready_to_renew
from tests.api.support.installation import Installation
from tests.api.support.socket_client import connected

WHO = f'{{ subscriber(msisdn: "{MSISDN}") {{ id }} }}'


async def test_a_key_that_was_revoked_ends_the_connection_it_opened(
    installed: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = await issued(installed, "a key")
    async with connected(installed) as socket:
        assert await socket.greet(key["secret"]) == {"type": "connection_ack"}
        await installed.ask(REVOKE, input={"idempotencyKey": "revoke", "credentialId": key["credential"]["id"]})
        monkeypatch.setattr(TtlCache, "find", lambda _memory, _key: None)  # as it is some seconds later
        await socket.say(type="subscribe", id="q", payload={"query": "{ packages { code } }"})
        assert await socket.hear() == 4403


async def test_a_former_holder_sees_nothing_of_the_present_one(
    installed: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K-KNOWN."""
    await ready_to_renew(installed)
    async with connected(installed) as socket:
        assert await socket.greet(installed.token(Role.SUBSCRIBER, MSISDN)) == {"type": "connection_ack"}
        await socket.say(type="subscribe", id="q", payload={"query": WHO})
        assert (await socket.hear())["payload"]["data"]["subscriber"] is not None
        assert (await socket.hear())["type"] == "complete"
        came = {MSISDN: time() + 60}  # on record in a minute, so that no second of the clock is shared
        monkeypatch.setattr(TtlCache, "find", lambda _memory, key: came.get(key))
        await socket.say(type="subscribe", id="q", payload={"query": WHO})
        assert await socket.hear() == 4403


async def test_of_one_address_only_some_may_say_nothing_of_who_they_are(shared: Installation) -> None:
    async with AsyncExitStack() as open_ones:
        for _ in range(MOST_OF_ONE):
            socket = await open_ones.enter_async_context(connected(shared))
            await socket.say(type="connection_init")
            assert await socket.hear() == {"type": "connection_ack"}
        async with connected(shared) as one_more:
            await one_more.say(type="connection_init")
            assert await one_more.hear() == {"type": "connection_ack"}
            assert await one_more.hear() == 4429
        async with connected(shared) as known:
            assert await known.greet(shared.token()) == {"type": "connection_ack"}


async def test_a_message_with_a_key_twice_ends_the_connection(shared: Installation) -> None:
    async with connected(shared) as socket:
        await socket.greet(shared.token())
        text = '{"type":"subscribe","id":"q","payload":{"query":"{ __typename }","query":"{ packages { code } }"}}'
        await socket.told.put({"type": "websocket.receive", "text": text})
        assert await socket.hear() == 4400
