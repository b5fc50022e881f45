"""One request to the card system and its answer, tried again while there is patience."""

import asyncio
from dataclasses import dataclass
from http import HTTPStatus

import aiohttp
import yarl

from domain.ports.outside.card_system import CardSystemUnavailableError
from gateways.decoders.retry_policy import RetryPolicy
from gateways.decoders.signing import Signer

LARGEST_ANSWER = 16 * 1024
_JSON = "application/json"
NOT_SPOKEN = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED})
"""What a server answers, in whatever form, that does not know a request."""

# The statuses that mean "not now".
_AGAIN = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS})


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer in JSON, of a size one would expect; nothing else of it is believed yet."""

    status: int
    body: bytes


class _TryAgainError(Exception):
    """Why an attempt brought nothing, where the next one may."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """Signs, sends and reads; raises CardSystemUnavailableError, whose text never holds a number or a body."""

    session: aiohttp.ClientSession
    origin: str
    signer: Signer
    largest: int = LARGEST_ANSWER

    async def ask(self, method: str, path: str, body: bytes, patience: RetryPolicy) -> Answer:
        """Get an answer, trying again after what may pass by itself."""
        try:
            async with asyncio.timeout(patience.total):
                return await self._until_answered(method, path, body, patience)
        except TimeoutError:
            msg = f"no answer within {patience.total:g} s"
            raise CardSystemUnavailableError(msg) from None

    async def _until_answered(self, method: str, path: str, body: bytes, patience: RetryPolicy) -> Answer:
        attempt = 0
        while True:
            try:
                return await self._once(method, path, body, patience)
            except _TryAgainError as error:
                why = str(error)
            attempt += 1
            if attempt >= patience.attempts:
                msg = f"{why}, {attempt} times"
                raise CardSystemUnavailableError(msg)
            await asyncio.sleep(patience.pause_after(attempt - 1))

    async def _once(self, method: str, path: str, body: bytes, patience: RetryPolicy) -> Answer:
        limits = aiohttp.ClientTimeout(total=patience.attempt, sock_connect=patience.connect)
        # Every attempt has a signature of its own, so that a slow one is not refused for its age.
        headers = self.signer.headers(method, path, body) | ({"Content-Type": _JSON} if body else {})
        url = yarl.URL(self.origin + path, encoded=True)
        try:
            async with self.session.request(
                method, url, data=body or None, headers=headers, timeout=limits, allow_redirects=False
            ) as response:
                return await _read(response, self.largest)
        # Their texts would tell the address, which holds the card's number.
        except TimeoutError:
            msg = f"no answer within {patience.attempt:g} s"
            raise _TryAgainError(msg) from None
        except (aiohttp.ClientError, OSError) as error:
            msg = f"no connection, or a broken one ({type(error).__name__})"
            raise _TryAgainError(msg) from None


async def _read(response: aiohttp.ClientResponse, largest: int) -> Answer:
    if response.status >= HTTPStatus.INTERNAL_SERVER_ERROR or response.status in _AGAIN:
        msg = f"status {response.status}"
        raise _TryAgainError(msg)
    if response.status in NOT_SPOKEN and response.content_type != _JSON:
        return Answer(response.status, b"")
    if response.content_type != _JSON:
        msg = f"status {response.status} without JSON"
        raise CardSystemUnavailableError(msg)
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > largest:
            msg = f"an answer of more than {largest} bytes"
            raise CardSystemUnavailableError(msg)
    return Answer(response.status, bytes(body))
