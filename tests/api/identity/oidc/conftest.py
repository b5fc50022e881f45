"""A provider for all, and doors that let in whom it vouches for."""

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from gateways.issuers.http import HttpDocuments
from tests.api.identity.oidc.doors import Doors, doors_for
from tests.api.identity.oidc.provider import Provider, a_provider
from tests.api.support.installation import Installation


@pytest.fixture(scope="package")
def provider() -> Iterator[Provider]:
    with a_provider() as running:
        yield running


@pytest_asyncio.fixture
async def documents() -> AsyncIterator[HttpDocuments]:
    fetching = HttpDocuments()
    yield fetching
    await fetching.aclose()


@pytest.fixture
def doors(shared: Installation, provider: Provider, documents: HttpDocuments) -> Doors:
    return doors_for(shared, documents, oidc_issuers=(provider.issuer,))
