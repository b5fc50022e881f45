"""A sample of a subscription: every message until nothing more will change."""

from typing import Any

from api.identity import Role
from tests.api.requests.renewals import MSISDN
from tests.api.support.socket_client import connected
from tests.clients.samples.sample_files import OPERATIONS, Teller

WHICH = "mobile/follow-renewal"


async def told(teller: Teller, renewal: str) -> None:
    """Follow a renewal while its activation is delivered."""
    variables = {"id": renewal}
    answers = await _messages(teller, variables)
    title = "as it is, and when its activation is acknowledged"
    teller.samples[WHICH] = [{"title": title, "role": "subscriber", "variables": variables, "answers": answers}]


async def _messages(teller: Teller, variables: dict[str, Any]) -> list[Any]:
    query = (OPERATIONS / f"{WHICH}.graphql").read_text(encoding="utf-8")
    async with connected(teller.installed) as socket:
        await socket.greet(teller.installed.token(Role.SUBSCRIBER, MSISDN))
        await socket.say(type="subscribe", id="1", payload={"query": query, "variables": variables})
        first = await socket.hear()
        await teller.installed.giahan.deliver_activations()
        heard = [first]
        while heard[-1]["type"] == "next":
            heard.append(await socket.hear())
        return [each["payload"] for each in heard[:-1]]
