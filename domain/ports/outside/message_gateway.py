"""The way messages leave: the operator's short-message centre."""

from typing import Protocol

from domain.messages.message import Message


class MessageGatewayUnavailableError(Exception):
    """The message was not taken; trying again later is right."""


class MessageGatewayBusyError(MessageGatewayUnavailableError):
    """The message was not handed over, for others were before it; there is no trouble to wait longer for each time."""


class MessageRefusedError(Exception):
    """The message will never be taken, a number that does not exist, say."""


class MessageGateway(Protocol):
    """Takes messages for delivery."""

    async def send(self, message: Message) -> str | None:
        """Hand a message over, and tell the id that its receipt will name; None where there is none.

        Raises:
            MessageGatewayUnavailableError: where it was not taken, or that is not known.
            MessageRefusedError: where it never will be.
        """
        ...
