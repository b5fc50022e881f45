"""The door of the production profile: posts alone, without introspection."""

import json
import re
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote

import pytest
import pytest_asyncio
from graphql import is_scalar_type

from api.settings import Profile
from tests.api.support.browser import get
from tests.api.support.client import GRAPHQL_JSON
from tests.api.support.installation import Installation, an_installation
from tests.api.support.selections import SCHEMA


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


OF_THE_SCHEMA = {name for name, kind in SCHEMA.type_map.items() if not is_scalar_type(kind)}
OF_THE_SCHEMA |= set(SCHEMA.type_map["UpsertSubscriberInput"].fields)  # type: ignore[attr-defined]
UPSERT = "mutation ($input: UpsertSubscriberInput!) { upsertSubscriber(input: $input) { subscriber { id } } }"


@pytest.mark.parametrize(
    ("document", "variables"),
    [
        (UPSERT, {}),
        (UPSERT, {"input": None}),
        (UPSERT, {"input": {}}),
        (UPSERT, {"input": "text"}),
        (UPSERT, {"input": {"msisdn": "0901234567", "mainBalence": 1}}),
        (UPSERT, {"input": {"msisdn": "0901234567", "mainBalance": "much"}}),
        (UPSERT, {"input": {"msisdn": None}}),
        (UPSERT, {"input": {"msisdn": "0901234567", "status": "ACTIVATED"}}),
        (UPSERT, {"input": {"msisdn": "0901234567", "status": 7}}),
        (UPSERT, {"input": {"msisdn": "0901234567", "activatedOn": "yesterday"}}),
    ],
)
async def test_an_error_of_a_variable_names_what_was_sent_and_nothing_of_the_schema(
    production: Installation, document: str, variables: dict[str, Any]
) -> None:
    answer = await production.request(document, **variables)
    assert (answer.status, answer.codes) == (400, ["BAD_REQUEST"])
    (error,) = answer.json()["errors"]
    assert error["message"].startswith("Variable '$input'")
    told, sent = (set(re.findall(r"\w+", text)) for text in (error["message"], json.dumps(variables)))
    assert (told - sent) & OF_THE_SCHEMA == set()
