"""Receive a short message: keep it, judged by what its number has sent of late, then act on it (K-SMS-ONCE)."""

from dataclasses import replace
from datetime import timedelta

from domain.audit.author import Author
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.dialogues.sms.folding import folded
from domain.dialogues.sms.message import (
    PER_HOUR,
    REPEAT_MINUTES,
    WRONG_SYNTAX_AN_HOUR,
    IncomingSms,
    IncomingState,
    Recent,
)
from domain.dialogues.sms.reading import Misread, Readers, Received, Understood
from domain.messages.message import Message, compose
from domain.messages.texts import Texts
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.dialogues.incoming import IncomingMessages, Verdict
from domain.ports.ids import NewId
from domain.refusal import Says, given_back, kept_text
from domain.subscribers.msisdn import parse_msisdn
from domain.values import dataclass

LONGEST_SENDER = 32
LONGEST_CODE = 16
LONGEST_TEXT = 1600
"""Characters of a message that are kept: ten long ones' worth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """A message as a gateway passed it on; `gateway_id` is None where the gateway knows none."""

    principal: str
    gateway_id: str | None
    sender: str
    code: str
    text: str
    author: Author | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveSms:
    """Keeps messages; what it answers at once is kept with them."""

    incoming: IncomingMessages
    readers: Readers
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(self, arrived: Arrived) -> IncomingSms | None:
        """Keep a message, and give it as it is judged; None where it was kept before."""
        now, catalogue = self.clock.now(), await self.catalogues.current()
        message = IncomingSms(
            id=self.new_id(),
            principal=arrived.principal,
            gateway_id=arrived.gateway_id,
            sender=parse_msisdn(arrived.sender) or given_back(arrived.sender.strip(), LONGEST_SENDER),
            code=given_back(arrived.code.strip(), LONGEST_CODE),
            text=kept_text(arrived.text, LONGEST_TEXT),
            received_at=now,
            author=arrived.author,
        )
        policy = catalogue.policy(Parameter.SMS_REPEAT_MINUTES, local_day(now))
        since = now - timedelta(minutes=policy.number if policy else REPEAT_MINUTES)
        read = read_message(message, self.readers, catalogue)
        meant = replace(message, meaning=read.meaning if isinstance(read, Understood) else None)
        return await self.incoming.keep(meant, since, lambda recent: self._judged(meant, read, recent, catalogue))

    def _judged(
        self, message: IncomingSms, read: Understood | Misread | None, recent: Recent, catalogue: Catalogue
    ) -> Verdict:
        """Judge a message: what is not from a phone, or one too many, is kept and not answered (K-SMS-LOOP)."""
        policy = catalogue.policy(Parameter.SMS_PER_HOUR, local_day(message.received_at))
        if not message.from_a_phone:
            return Verdict(replace(message, state=IncomingState.NO_PHONE))
        if read is None:
            return Verdict(replace(message, state=IncomingState.NO_SERVICE))
        if recent.acted_on >= (policy.number if policy else PER_HOUR):
            return Verdict(replace(message, state=IncomingState.TOO_MANY))
        if isinstance(read, Misread):
            silent = read.syntax and recent.misread >= WRONG_SYNTAX_AN_HOUR
            state = IncomingState.MISREAD if read.syntax else IncomingState.REFUSED
            return self._answered(message, state, None if silent else read.says)
        if recent.meant:
            says = Says("sms.repeated", local_day(message.received_at), {"command": read.spelled})
            return self._answered(message, IncomingState.REPEATED, says)
        return Verdict(message)

    def _answered(self, message: IncomingSms, state: IncomingState, says: Says | None) -> Verdict:
        now = self.clock.now()
        if says is None:
            return Verdict(replace(message, state=state, answered_at=now))
        answer: Message = compose(self.new_id(), message.sender, says, self.texts, None)
        return Verdict(replace(message, state=state, answered_at=now, reply=answer.text), (answer,))


def read_message(message: IncomingSms, readers: Readers, catalogue: Catalogue) -> Understood | Misread | None:
    """Read what a message asks for; None where nobody reads its code."""
    reader = readers.get(message.code)
    if reader is None:
        return None
    day = local_day(message.received_at)
    return reader(Received(folded=folded(message.text), sender=message.sender, catalogue=catalogue, day=day))
