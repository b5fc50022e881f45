"""What an identity provider publishes: believed where it is a JSON object of a size one would expect, and in time."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web

from gateways.issuers.failures import DocumentUnavailableError
from gateways.issuers.http import LARGEST_ANSWER, HttpDocuments

SHORT = aiohttp.ClientTimeout(total=0.2)


class Publisher:
    """A provider on this machine that answers what a test tells it to."""

    def __init__(self) -> None:
        self.address = ""
        self.body: bytes = b"{}"
        self.status = 200
        self.silent = False
        self.asked = 0

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.asked += 1
        if not self.silent:
            return web.Response(body=self.body, status=self.status, headers={"Location": "/elsewhere"})
        begun = web.StreamResponse()
        await begun.prepare(request)
        await begun.write(b'{"keys":')
        await request.content.read()  # the client is gone when this ends
        return begun


@pytest_asyncio.fixture
async def publisher() -> AsyncIterator[Publisher]:
    publishing, app = Publisher(), web.Application()
    app.router.add_get("/{any:.*}", publishing.handle)
    runner = web.AppRunner(app, shutdown_timeout=0)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    assert runner.addresses
    publishing.address = f"http://127.0.0.1:{runner.addresses[0][1]}/keys"
    yield publishing
    await runner.cleanup()


@pytest_asyncio.fixture
async def documents() -> AsyncIterator[HttpDocuments]:
    fetching = HttpDocuments()
    yield fetching
    await fetching.aclose()


async def test_a_document_is_fetched(publisher: Publisher, documents: HttpDocuments) -> None:
    publisher.body = b'{"keys": []}'
    assert await documents.fetch(publisher.address) == {"keys": []}


@pytest.mark.parametrize(
    "body", [b"", b"nonsense", b"[]", b'"text"', b"\xff", b'{"keys": [', b" " * (LARGEST_ANSWER + 1)]
)
async def test_what_is_no_document_is_not_believed(publisher: Publisher, documents: HttpDocuments, body: bytes) -> None:
    publisher.body = body
    with pytest.raises(DocumentUnavailableError):
        await documents.fetch(publisher.address)


@pytest.mark.parametrize("status", [201, 301, 302, 307, 401, 404, 500, 503])
async def test_another_status_is_no_document_and_nobody_is_followed(
    publisher: Publisher, documents: HttpDocuments, status: int
) -> None:
    publisher.status = status
    with pytest.raises(DocumentUnavailableError):
        await documents.fetch(publisher.address)
    assert publisher.asked == 1


async def test_who_does_not_finish_is_not_waited_for(publisher: Publisher) -> None:
    publisher.silent, documents = True, HttpDocuments(SHORT)
    with pytest.raises(DocumentUnavailableError):
        await documents.fetch(publisher.address)
    await documents.aclose()


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1/keys", "http://nobody.invalid/keys", "nonsense", "ftp://a.example"]
)
async def test_who_cannot_be_reached_has_no_document(documents: HttpDocuments, address: str) -> None:
    with pytest.raises(DocumentUnavailableError):
        await documents.fetch(address)
