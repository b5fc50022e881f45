"""Every operation over a WebSocket is one line of the log, which says nothing of whom it was about."""

import io
import json
from typing import Any

from tests.api.requests.renewals import CARD, MSISDN
from tests.api.requests.sample_parties import settled
from tests.api.support.installation import Installation
from tests.api.support.socket_client import FOLLOW, connected


async def said(installed: Installation, lines: io.StringIO, query: str, **variables: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    """Say one thing over a connection, and give the lines of operations."""
    async with connected(installed) as socket:
        await socket.greet(installed.token())
        await socket.say(type="subscribe", id="q", payload={"query": query, "variables": variables})
        while (await socket.hear())["type"] == "next":
            await installed.giahan.deliver_activations()
    logged = [json.loads(line) for line in lines.getvalue().splitlines()]
    return [line for line in logged if line["event"] == "operation"]


def told(line: dict[str, Any]) -> tuple[Any, ...]:
    assert line["milliseconds"] >= 0
    assert line["request_id"]
    return line["kind"], line["operation"], line["outcome"], line["results"]


async def test_a_query_is_one_line(installed: Installation, lines: io.StringIO) -> None:
    (line,) = await said(installed, lines, "query Packages { packages { code } }")
    assert told(line) == ("query", "Packages", "ok", 1)


async def test_what_is_followed_is_one_line_when_it_ends(installed: Installation, lines: io.StringIO) -> None:
    renewal = (await settled(installed)).nodes["Renewal"]
    (line,) = await said(installed, lines, f"subscription Follow {FOLLOW.removeprefix('subscription ')}", id=renewal)
    assert told(line)[:3] == ("subscription", "Follow", "ok")
    assert line["results"] >= 1


async def test_what_is_refused_is_a_line_without_what_was_sent(installed: Installation, lines: io.StringIO) -> None:
    query = (
        f'query Of{MSISDN} {{ subscriber(msisdn: "{MSISDN}") {{ id }} decoderCard(number: "{CARD}") {{ nothing }} }}'
    )
    (line,) = await said(installed, lines, query)
    assert told(line) == (None, None, "refused", 0)
    assert MSISDN not in lines.getvalue()
    assert CARD not in lines.getvalue()
