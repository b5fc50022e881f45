"""The message gateway that stands in while no address of the real one is set."""

from domain.messages.message import Message


class SandboxMessageGateway:
    """Takes every message as sent; what was sent is kept where messages are."""

    async def send(self, message: Message) -> str | None:
        """Take a message; nobody tells what becomes of it."""
        del message
        return None
