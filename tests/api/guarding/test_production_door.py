"""The door of the production profile: posts alone, without introspection."""

from collections.abc import AsyncIterator
from urllib.parse import quote

import pytest_asyncio

from api.settings import Profile
from tests.api.support.browser import get
from tests.api.support.client import GRAPHQL_JSON
from tests.api.support.installation import Installation, an_installation


@pytest_asyncio.fixture(scope="module")
async def production(shared_database: str) -> AsyncIterator[Installation]:
    """Give the doors of the production profile."""
    async with an_installation(shared_database, profile=Profile.PRODUCTION) as opened:
        yield opened


async def test_the_production_profile_has_no_get_no_explorer_and_no_introspection(production: Installation) -> None:
    for headers in ({"accept": "text/html"}, {"accept": GRAPHQL_JSON}):
        answer = await get(production, f"query={quote('{ packages { code } }')}", **headers)
        assert (answer.status, answer.headers["allow"]) == (405, "POST")
        assert (await get(production, **headers)).status == 405
    for document in ("{ __schema { types { name } } }", '{ __type(name: "Query") { name } }'):
        answer = await production.request(document)
        assert (answer.status, set(answer.codes)) == (400, {"BAD_REQUEST"})
    assert (await production.request("{ __typename packages { code } }")).codes == []
