"""The gateway of webhooks, loaded with the first message: a client of HTTP is large, and most servers send nothing."""

from typing import TYPE_CHECKING

from domain.ports.outside.webhook_gateway import Reply
from gateways.webhooks.targets import Targets

if TYPE_CHECKING:
    from gateways.webhooks.http import HttpWebhookGateway


class LoadedWhenUsed:
    """Posts over HTTP."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self._loaded: HttpWebhookGateway | None = None

    async def post(self, url: str, headers: dict[str, str], body: bytes) -> Reply:
        """Post a message.

        Raises:
            WebhookUnreachableError: where no answer came in time, or the target is one that must not be reached.
        """
        return await self._gateway().post(url, headers, body)

    async def aclose(self) -> None:
        """Close what is open."""
        if self._loaded is not None:
            await self._loaded.aclose()

    def _gateway(self) -> "HttpWebhookGateway":
        if self._loaded is None:
            from gateways.webhooks.http import HttpWebhookGateway  # noqa: PLC0415 - loaded only where it is used

            self._loaded = HttpWebhookGateway(self._targets)
        return self._loaded
