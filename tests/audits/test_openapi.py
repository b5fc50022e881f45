"""The channels' doors and the OAuth door are what their OpenAPI says, whatever schemathesis sends them."""

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
import pytest_asyncio
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.core.result import Ok

from api.channels.openapi import FORM, description
from api.identity import Role
from tests.api.support.client import bearer
from tests.api.support.installation import Installation, an_installation
from tests.databases import a_database, url_of

SCHEMA = schemathesis.openapi.from_dict(description())
OPERATIONS = [found.ok() for found in SCHEMA.get_all_operations() if isinstance(found, Ok)]


@pytest.fixture(scope="module")
def address(server: str, template: str) -> Iterator[str]:
    with a_database(server, template) as name:
        yield url_of(server, name)


@pytest_asyncio.fixture(scope="module")
async def opened(address: str) -> AsyncIterator[Installation]:
    async with an_installation(address) as installed:
        yield installed


def made(operation: Any, examples: int) -> list[dict[str, Any]]:  # noqa: ANN401 - schemathesis' own
    """Make forms that an operation allows, the same every time."""
    forms: list[dict[str, Any]] = []

    @settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def collect(case: Any) -> None:  # noqa: ANN401
        forms.append(case.body if isinstance(case.body, dict) else {})

    collect()
    return forms


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.label)
async def test_a_door_answers_as_it_is_described(opened: Installation, operation: Any) -> None:  # noqa: ANN401
    """Every status and every kind of answer stands in the description, and none is a fault."""
    described = operation.definition.raw["responses"]
    for number, form in enumerate(made(operation, 60)):
        body = urlencode({name: str(value) for name, value in form.items()}, errors="surrogatepass").encode()
        token = bearer(opened.token(Role.PARTNER)) if number % 10 and "oauth" not in operation.path else {}
        headers = {"content-type": FORM} | token
        answer = await opened.client.send("POST", operation.path, body, headers=headers)
        assert str(answer.status) in described, (form, answer.body)
        assert answer.status < 500, (form, answer.body)
        kinds = described[str(answer.status)]["content"]
        assert answer.headers["content-type"].partition(";")[0] in kinds


async def test_the_description_is_served_in_the_demo_profile(opened: Installation) -> None:
    answer = await opened.client.get("/openapi.json")
    assert (answer.status, answer.json()) == (200, json.loads(json.dumps(description())))
