"""Posting webhooks over HTTP: one answer within fifteen seconds, no redirects, and only its beginning is read."""

import asyncio

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from domain.ports.outside.webhook_gateway import Reply, WebhookUnreachableError
from domain.refusal import given_back
from gateways.webhooks.resolving import CheckedResolver, PrivateNetworkError
from gateways.webhooks.targets import Targets

PATIENCE = 15.0
"""Seconds for all of it."""

EXCERPT = 500
"""Letters of an answer that are kept."""

CONNECTIONS = 200


class HttpWebhookGateway:
    """Posts; every connection is opened anew to an address that was just checked."""

    def __init__(
        self, targets: Targets, *, patience: float = PATIENCE, resolver: AbstractResolver | None = None
    ) -> None:
        self._targets = targets
        self._patience = patience
        self._resolver = resolver
        self._session: aiohttp.ClientSession | None = None

    async def post(self, url: str, headers: dict[str, str], body: bytes) -> Reply:
        """Post a message.

        Raises:
            WebhookUnreachableError: where no answer came in time, or the target is one that must not be reached.
        """
        if (trouble := self._targets.trouble(url)) is not None:  # the setting may have changed since
            raise WebhookUnreachableError(trouble.replace("_", " "))
        try:
            async with asyncio.timeout(self._patience):
                return await self._post(url, headers, body)
        except TimeoutError as error:
            raise WebhookUnreachableError(f"no answer within {self._patience:g} seconds") from error
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise WebhookUnreachableError(_told(error)) from error

    async def aclose(self) -> None:
        """Close what is open."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _post(self, url: str, headers: dict[str, str], body: bytes) -> Reply:
        session = self._open()
        async with session.post(URL(url), data=body, headers=headers, allow_redirects=False) as response:
            beginning = await response.content.read(EXCERPT * 4)
            return Reply(status=response.status, excerpt=given_back(beginning.decode(errors="replace"), EXCERPT))

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:  # only here is a loop running
            resolver = CheckedResolver(self._resolver or aiohttp.ThreadedResolver(), self._targets)
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    resolver=resolver, use_dns_cache=False, force_close=True, limit=CONNECTIONS
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,  # what is sent packed could be far larger than it looks
                headers={"User-Agent": "Giahan-Webhooks", "Accept-Encoding": "identity"},
                timeout=aiohttp.ClientTimeout(total=None),
            )
        return self._session


def _told(error: Exception) -> str:
    """Say what went wrong, without what an attacker could learn of a network from it."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, PrivateNetworkError):
            return "private network"
        cause = cause.__cause__ or getattr(cause, "os_error", None)
    return type(error).__name__
