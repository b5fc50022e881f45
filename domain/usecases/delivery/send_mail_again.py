"""Send a confirmation again, to another address where staff name one (O-EMAIL)."""

from dataclasses import replace

from domain.buckets import Ref
from domain.online.mail import Mail, MailState
from domain.online.refusals import form_refusals
from domain.ports.clock import Clock
from domain.ports.work import Work, Works
from domain.refusal import bad_input
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SendAgainCommand:
    """Which mail, and where to; no mail where the id is of something else."""

    mail: Ref | None
    email: str | None


@dataclass(frozen=True, slots=True)
class SendMailAgain:
    """Queues mails anew."""

    works: Works
    clock: Clock

    async def __call__(self, asked: Asked, command: SendAgainCommand) -> Result[Mail]:
        """Queue a mail anew, or say why not; the same key does so once (G-ONCE)."""

        async def act(work: Work) -> Decided[Mail]:
            if refusals := tuple(form_refusals(command.email, None)):
                return refusals
            found = await work.online.lock_mail(command.mail) if command.mail else None
            if found is None:
                return (bad_input("mailId", "unknown_id"),)
            if found.state is MailState.QUEUED:
                return Done(found, found.ref, found)
            now, to = self.clock.now(), command.email or found.to
            again = replace(found, state=MailState.QUEUED, to=to, queued_at=now, attempts=0, trouble=None, sent_at=None)
            await work.online.queue_again(again)
            return Done(again, again.ref, found)

        return await once(self.works, self.clock, asked, command, act, lambda work, ref: work.online.lock_mail(ref))
