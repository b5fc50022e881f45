"""Whatever schemathesis makes of the schema is answered without a fault of ours, in every field (more: -m proof)."""

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
import pytest_asyncio
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.core.result import Ok
from schemathesis.graphql import nodes

from tests.api.support.installation import Installation, an_installation
from tests.audits.test_graphql_over_http import ROOT
from tests.databases import a_database, url_of

schemathesis.graphql.scalar("Date", st.dates().map(lambda day: nodes.String(day.isoformat())))
schemathesis.graphql.scalar("DateTime", st.datetimes().map(lambda at: nodes.String(f"{at.isoformat()}Z")))
schemathesis.graphql.scalar("VND", st.integers(-(2**63), 2**63).map(nodes.Int))
schemathesis.graphql.scalar("Decimal", st.decimals(0, 10**6, places=2).map(lambda number: nodes.String(str(number))))
schemathesis.graphql.scalar("JSON", st.text().map(nodes.String))

SCHEMA = schemathesis.graphql.from_path(ROOT / "frontend-contracts" / "schema.graphql")
OPERATIONS = [found.ok() for found in SCHEMA.get_all_operations() if isinstance(found, Ok)]
MINE = ("INTERNAL", "OUTCOME_UNKNOWN")


@pytest.fixture(scope="module")
def address(server: str, template: str) -> Iterator[str]:
    with a_database(server, template) as name:
        yield url_of(server, name)


@pytest_asyncio.fixture(scope="module")
async def opened(address: str) -> AsyncIterator[Installation]:
    """Give one installation to all of them: what they change is nobody else's."""
    async with an_installation(address) as installed:
        yield installed


async def no_fault(installed: Installation, document: str) -> None:
    answer = await installed.request(document)
    assert answer.status < 500, answer.body
    assert not set(answer.codes) & set(MINE), (document, json.dumps(answer.json()))


def made(operation: Any, examples: int) -> list[str]:  # noqa: ANN401 - schemathesis' own
    """Make documents that ask for a field, the same every time."""
    documents: list[str] = []

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
        documents.append(case.body)

    collect()
    return documents


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.label)
async def test_nothing_that_the_schema_allows_is_a_fault(opened: Installation, operation: Any) -> None:  # noqa: ANN401
    for document in made(operation, 5):
        await no_fault(opened, document)


@pytest.mark.proof
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.label)
async def test_nothing_that_the_schema_allows_is_a_fault_however_often(opened: Installation, operation: Any) -> None:  # noqa: ANN401
    for document in made(operation, 100):
        await no_fault(opened, document)
