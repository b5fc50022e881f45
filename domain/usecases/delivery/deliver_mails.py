"""Deliver confirmations by e-mail: tried for a day where that may help, else given up and shown (O-EMAIL)."""

from datetime import timedelta

from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.outbox.mail_outbox import DueMail, MailOutbox
from domain.ports.outside.mail_gateway import MailGateway, MailRefusedError, MailUnavailableError
from domain.usecases.common.together import Concurrently
from domain.usecases.delivery.backoff import wait_before
from domain.values import dataclass

LEASE = timedelta(minutes=3)
"""Longer than a server may take for one mail, whatever goes wrong, with the writing of what became of it."""

BATCH = 20
TRIED_FOR = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class DeliverMails:
    """Sends what is due; one that was sent by somebody who then died is sent again, under the same Message-ID."""

    outbox: MailOutbox
    gateway: MailGateway
    catalogues: Catalogues
    clock: Clock
    together: Concurrently

    async def __call__(self) -> int:
        """Deliver one batch, and tell how many mails were due."""
        batch = await self.outbox.claim(self.clock.now(), LEASE, BATCH)
        await self.together(self._deliver(due) for due in batch)
        return len(batch)

    async def _deliver(self, due: DueMail) -> None:
        mail = due.mail
        try:
            await self.gateway.send(due, await self.catalogues.current())
        except MailUnavailableError as error:
            now = self.clock.now()
            if now - mail.queued_at >= TRIED_FOR:
                await self.outbox.give_up(mail, str(error))
            else:
                await self.outbox.postpone(mail, now + wait_before(mail.attempts), str(error))
        except MailRefusedError as error:
            await self.outbox.give_up(mail, str(error))
        else:
            await self.outbox.sent(mail, self.clock.now())
