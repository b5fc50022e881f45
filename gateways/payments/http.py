"""Asking gateways over HTTP: a signed form, and an answer that is `key=value` joined by `&`, not encoded."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING

from domain.payments.message import read_answer
from domain.ports.outside.payment_gateway import GatewayUnavailableError, OpenDoor

if TYPE_CHECKING:
    import aiohttp

LARGEST_ANSWER = 16 * 1024
PATIENCE = 8.0
"""Seconds for one answer."""


class HttpPaymentGateway:
    """Asks; the client of HTTP is loaded with the first question, and redirects are not followed."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._session: aiohttp.ClientSession | None = None

    async def ask(self, door: OpenDoor, fields: Mapping[str, str]) -> dict[str, str]:
        """Send a signed question, and give the fields of the answer.

        Raises:
            GatewayUnavailableError: where no answer came that can be read.
        """
        import aiohttp  # noqa: PLC0415 - loaded only where it is used

        if self._session is None:
            self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        patience = aiohttp.ClientTimeout(total=self._patience)
        url = door.merchant.query_url
        try:
            async with self._session.post(url, data=fields, timeout=patience, allow_redirects=False) as response:
                if response.status != HTTPStatus.OK:
                    raise GatewayUnavailableError(f"{door.door.name}: status {response.status}")
                body = await _body(response)
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
            raise GatewayUnavailableError(f"{door.door.name}: {type(error).__name__}") from error
        answer = read_answer(body.decode("utf-8", "replace")) if len(body) <= LARGEST_ANSWER else None
        if not answer:
            raise GatewayUnavailableError(f"{door.door.name}: an answer that cannot be read")
        return answer

    async def aclose(self) -> None:
        """Close what is open."""
        if self._session is not None:
            await self._session.close()


async def _body(response: "aiohttp.ClientResponse") -> bytes:
    """Read an answer as far as it may be long, and a little more where it is longer."""
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > LARGEST_ANSWER:
            break
    return bytes(body)
