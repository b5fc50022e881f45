"""A short-message centre in memory: it may be down, and it may refuse a number."""

from dataclasses import dataclass, field

from domain.messages.message import Message
from domain.ports.outside.message_gateway import MessageGatewayUnavailableError, MessageRefusedError


@dataclass(slots=True)
class FakeMessageGateway:
    """Keeps what it was given."""

    taken: list[Message] = field(default_factory=list)
    down: bool = False
    refusing: set[str] = field(default_factory=set)

    async def send(self, message: Message) -> str | None:
        if self.down:
            raise MessageGatewayUnavailableError
        if message.to in self.refusing:
            raise MessageRefusedError
        self.taken.append(message)
        return f"centre-{message.id}"
