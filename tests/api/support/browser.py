"""Sending what an address in a browser would."""

from tests.api.support.client import Answer, bearer
from tests.api.support.installation import Installation


async def get(installed: Installation, parameters: str = "", method: str = "GET", **headers: str) -> Answer:
    """Send what a browser's address would."""
    sent = bearer(installed.token()) | headers
    return await installed.client.send(method, "/graphql", headers=sent, query=parameters)
