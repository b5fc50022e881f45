"""Sending what an address in a browser would."""

from tests.api.support.client import Answer, bearer
from tests.api.support.installation import House


async def get(house: House, parameters: str = "", method: str = "GET", **headers: str) -> Answer:
    """Send what a browser's address would."""
    sent = bearer(house.token()) | headers
    return await house.client.send(method, "/graphql", headers=sent, query=parameters)
