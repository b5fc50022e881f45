"""Posting to endpoints."""

from typing import Protocol

from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What an endpoint answered, its beginning alone."""

    status: int
    excerpt: str


class WebhookUnreachableError(Exception):
    """No answer came; its text says why, and is fit to be shown."""


class WebhookGateway(Protocol):
    """Posts to endpoints."""

    async def post(self, url: str, headers: dict[str, str], body: bytes) -> Reply:
        """Post a message.

        Raises:
            WebhookUnreachableError: where no answer came in time, or the target is one that must not be reached.
        """
        ...
