"""A mail server in memory: it may be away, and it may refuse for good."""

from dataclasses import dataclass, field

from domain.catalogue.catalogue import Catalogue
from domain.ports.outbox.mail_outbox import DueMail
from domain.ports.outside.mail_gateway import MailRefusedError, MailUnavailableError


@dataclass(slots=True)
class FakeMailGateway:
    """Keeps what it took."""

    taken: list[DueMail] = field(default_factory=list)
    away: bool = False
    refuses: bool = False

    async def send(self, due: DueMail, catalogue: Catalogue) -> None:  # noqa: ARG002 - the port's
        if self.away:
            raise MailUnavailableError("451 come again")
        if self.refuses:
            raise MailRefusedError("550 no such mailbox")
        self.taken.append(due)
