"""Act on a short message that was kept: once, whoever died half-way (K-SMS-ONCE)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from domain.dialogues.commands import Outcome
from domain.dialogues.move import once_each
from domain.dialogues.sms.message import IncomingSms, IncomingState
from domain.dialogues.sms.reading import Readers, Understood
from domain.dialogues.steps import Recorded
from domain.messages.message import Message, compose
from domain.messages.texts import Texts
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.dialogues.incoming import IncomingMessages
from domain.ports.ids import NewId
from domain.ports.outside.card_system import CardSystemUnavailableError
from domain.refusal import Rule, Says
from domain.usecases.common.command import Asked
from domain.usecases.dialogues.performing import Performers, perform
from domain.usecases.dialogues.receive_sms import read_message
from domain.values import dataclass

LEFT_BEHIND = timedelta(seconds=30)
"""After so long nobody is at it any more."""

BATCH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class ActOnSms:
    """Acts on messages; the answer is an SMS, in the night too (K-SMS-WRONG)."""

    incoming: IncomingMessages
    readers: Readers
    performers: Performers
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(self, message: IncomingSms) -> None:
        """Carry out what a message asks for, and answer it; what is not to be acted on is left as it is."""
        if message.state is not IncomingState.RECEIVED:
            return None
        read = read_message(message, self.readers, await self.catalogues.current())
        if not isinstance(read, Understood):
            # Only where what is in force was changed since it was judged: nothing is guessed.
            says = read.says if read is not None else Says("sms.not_on_record")
            return await self._finish(message, IncomingState.REFUSED, (says,), None)
        asked = Asked(message.principal, f"sms:{message.id}", message.author)
        try:
            outcome = await perform(self.performers, asked, message.sender, read.command)
        except CardSystemUnavailableError:
            says = Says("kplus.upstream_down", local_day(self.clock.now()))
            return await self._finish(message, IncomingState.REFUSED, (says,), None)
        state = IncomingState.REFUSED if outcome.refusals else IncomingState.DONE
        return await self._finish(message, state, self._says(outcome), Recorded.by(outcome))

    async def left_behind(self) -> int:
        """Act on what was kept and not acted on, for whoever kept it is no more; tell how many there were."""
        waiting = await self.incoming.waiting(self.clock.now() - LEFT_BEHIND, BATCH)
        for each in waiting:
            await self(each)
        return len(waiting)

    def _says(self, outcome: Outcome) -> tuple[Says, ...]:
        """Tell every reason why not, where the use case has not told the customer itself (G-EXPLAIN)."""
        if outcome.told:
            return ()
        day = local_day(self.clock.now())
        said = (Says("sms.not_on_record", day) if each.rule is Rule.G_INPUT else each.says for each in outcome.refusals)
        return once_each(said)

    async def _finish(
        self, message: IncomingSms, state: IncomingState, says: Sequence[Says], recorded: Recorded | None
    ) -> None:
        now = self.clock.now()
        answers: list[Message] = [compose(self.new_id(), message.sender, each, self.texts, None) for each in says]
        reply = "\n".join(each.text for each in answers) or None
        done = replace(message, state=state, answered_at=now, reply=reply, recorded=recorded)
        await self.incoming.finish(done, answers)
