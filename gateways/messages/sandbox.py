"""The message gateway that stands in while no address of the real one is set."""

from domain.messages.message import Message


class SandboxMessageGateway:
    """Takes every message as sent; what was sent is kept where messages are."""

    async def send(self, message: Message) -> None:
        """Take a message."""
