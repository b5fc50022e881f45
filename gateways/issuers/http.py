"""What an identity provider publishes, fetched over HTTP: JSON of a size one would expect, in the time one can wait."""

from http import HTTPStatus
from typing import Any

import aiohttp
import orjson

from gateways.issuers.failures import DocumentUnavailableError

LARGEST_ANSWER = 256 * 1024
PATIENCE = aiohttp.ClientTimeout(total=3.0, sock_connect=1.5)


class HttpDocuments:
    """Fetches JSON objects; redirects are not followed, for whoever answers then is somebody else."""

    def __init__(self, patience: aiohttp.ClientTimeout = PATIENCE) -> None:
        self._patience = patience
        self._session: aiohttp.ClientSession | None = None

    async def fetch(self, url: str) -> dict[str, Any]:
        """Fetch a document.

        Raises:
            DocumentUnavailableError: where there is none, with what went wrong.
        """
        try:
            async with self._open().get(url, timeout=self._patience, allow_redirects=False) as response:
                if response.status != HTTPStatus.OK:
                    raise DocumentUnavailableError(f"{url}: status {response.status}")
                return _document(url, await _body(url, response))
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise DocumentUnavailableError(f"{url}: {type(error).__name__}") from error

    async def aclose(self) -> None:
        """Close what is open."""
        if self._session is not None:
            await self._session.close()

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        return self._session


async def _body(url: str, response: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > LARGEST_ANSWER:
            raise DocumentUnavailableError(f"{url}: more than {LARGEST_ANSWER} bytes")
    return bytes(body)


def _document(url: str, body: bytes) -> dict[str, Any]:
    document = orjson.loads(body)
    if not isinstance(document, dict):
        raise DocumentUnavailableError(f"{url}: no JSON object")
    return document
