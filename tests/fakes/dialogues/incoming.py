"""Short messages that came in, in memory."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domain.dialogues.sms.message import HOUR, SAME_WITHIN, IncomingSms, IncomingState, Recent
from domain.dialogues.sms.parts import WAIT, WaitingPart
from domain.messages.message import Message
from domain.ports.dialogues.incoming import Judge
from tests.fakes.kept import KeptMessage
from tests.fakes.store import FakeStore

_ACTED_ON = (IncomingState.RECEIVED, IncomingState.DONE, IncomingState.REFUSED, IncomingState.REPEATED)


class FakeIncomingMessages:
    """Keeps messages."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    async def keep(self, message: IncomingSms, repeats_since: datetime, judge: Judge) -> IncomingSms | None:
        mine = [each for each in self._store.records.incoming.values() if each.sender == message.sender]
        if any(_same(message, each) for each in mine):
            return None
        lately = [each for each in mine if message.received_at - each.received_at < HOUR]
        recent = Recent(
            acted_on=sum(each.state in _ACTED_ON for each in lately),
            misread=sum(each.state is IncomingState.MISREAD and each.reply is not None for each in lately),
            meant=any(
                each.meaning is not None
                and each.meaning == message.meaning
                and each.state in (IncomingState.RECEIVED, IncomingState.DONE)
                and each.received_at >= repeats_since
                for each in mine
            ),
        )
        verdict = judge(recent)
        self._put(verdict.message, verdict.answers)
        return verdict.message

    async def finish(self, message: IncomingSms, answers: Sequence[Message]) -> bool:
        if self._store.records.incoming[message.id].state is not IncomingState.RECEIVED:
            return False
        self._put(message, answers)
        return True

    async def waiting(self, before: datetime, most: int) -> Sequence[IncomingSms]:
        kept = self._store.records.incoming.values()
        return [each for each in kept if each.state is IncomingState.RECEIVED and each.received_at < before][:most]

    async def put(self, part: WaitingPart) -> bytes | None:
        kept, place = self._store.records.parts, (part.sender, part.code, part.part.reference, part.part.total)
        there = {
            number: (each, joined)
            for number, (each, joined) in kept.get(place, {}).items()
            if part.received_at - each.received_at < WAIT
        }
        known = there.get(part.part.number)
        if known is not None and known[1] and known[0].data == part.data:
            return None
        if any(joined for _, joined in there.values()):
            there = {}
        there[part.part.number] = (part, False)
        kept[place] = there
        if len(there) < part.part.total:
            return None
        return b"".join(there[number][0].data for number in sorted(there))

    async def joined(self, part: WaitingPart) -> None:
        place = (part.sender, part.code, part.part.reference, part.part.total)
        there = self._store.records.parts[place]
        self._store.records.parts[place] = {number: (each, True) for number, (each, _) in there.items()}

    async def forget(self, before: datetime, most: int) -> int:
        kept = self._store.records.incoming
        old = [each.id for each in kept.values() if each.received_at < before][:most]
        for message_id in old:
            del kept[message_id]
        return len(old)

    def _put(self, message: IncomingSms, answers: Sequence[Message]) -> None:
        self._store.records.incoming[message.id] = replace(message)
        self._store.records.messages.update({each.id: KeptMessage(message=each) for each in answers})


def _same(message: IncomingSms, other: IncomingSms) -> bool:
    if message.principal != other.principal or message.gateway_id != other.gateway_id:
        return False
    if message.gateway_id is not None:
        return True
    near = abs(message.received_at - other.received_at) < SAME_WITHIN
    return near and (message.code, message.text) == (other.code, other.text)
