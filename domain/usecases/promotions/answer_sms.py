"""Answer what is written to 999: each message once, whatever it says (P-OPTOUT, P-CANCEL, P-CHECK, P-UPGRADE, P-Y)."""

from uuid import UUID

from domain.buckets import Ref, bucket_of
from domain.catalogue.catalogue import Catalogue
from domain.messages.message import Message
from domain.ports.repositories.promotions import LockedLine
from domain.ports.work import Work
from domain.promotions import messages
from domain.promotions.benefits import left_of
from domain.promotions.changing import upgrade_of
from domain.promotions.enrolment import Enrolment, Stint
from domain.promotions.evidence import ASKED, CONFIRMED
from domain.promotions.sms import Read, Word, read_sms
from domain.promotions.stopping import (
    StopKind,
    asked_to_stop,
    confirmation,
    in_no_programme,
    newest_open,
    nothing_to_confirm,
)
from domain.refusal import Refusal, bad_input, given_back
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, insist_on_current
from domain.usecases.promotions.desk import Desk, held_by, minutes_to_confirm
from domain.usecases.promotions.stop_promotion import ANNOUNCED
from domain.values import dataclass

STOPS = {Word.OPT_OUT: StopKind.OPT_OUT, Word.CANCEL: StopKind.CANCEL, Word.CANCEL_TOO: StopKind.CANCEL}
LONGEST_SAID = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsCommand:
    """Who wrote what to 999."""

    msisdn: str
    text: str


@dataclass(frozen=True, slots=True)
class SmsAnswer:
    """The message that answers; its text is not told again where the same message came before."""

    message_id: UUID
    text: str | None = None


@dataclass(frozen=True, slots=True)
class AnswerPromotionSms:
    """Reads, acts and answers in one; the key is the id of the incoming message."""

    desk: Desk

    async def __call__(self, asked: Asked, command: SmsCommand) -> Result[SmsAnswer]:
        """Answer; the same message again changes nothing and is answered once (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[SmsAnswer]:
            number = parse_msisdn(command.msisdn)
            if number is None:
                return (bad_input("msisdn", "malformed"),)
            message = await self._answered(work, catalogue, number, command.text)
            return Done(SmsAnswer(message.id, message.text), Ref(bucket_of(number), message.id))

        async def recall(_: Work, ref: Ref) -> SmsAnswer:
            return SmsAnswer(ref.id)

        return await self.desk.once(asked, command, act, recall)

    async def _answered(self, work: Work, catalogue: Catalogue, number: str, text: str) -> Message:
        read, line = read_sms(text), await work.promotions.lock(number)
        if line is not None:
            insist_on_current(catalogue, line.revision)
        if read.word is None:
            return await self.desk.tell(work, number, messages.how_to_write(read.near, self.desk.today))
        if line is None:
            return await self._no(work, number, in_no_programme())
        if read.word is Word.CONFIRM:
            return await self._confirm(work, catalogue, line, text)
        held = held_by(line, catalogue, self.desk.today)
        if held is None:
            return await self._no(work, number, in_no_programme())
        if read.word in STOPS:
            return await self._ask(work, catalogue, held, STOPS[read.word], text)
        return await self._other(work, catalogue, line, held, read)

    async def _other(self, work: Work, catalogue: Catalogue, line: LockedLine, held: Enrolment, read: Read) -> Message:
        if read.word is Word.UPGRADE:
            return await self._upgrade(work, catalogue, held, read.package or "")
        return await self._check(work, catalogue, line, held)

    async def _ask(self, work: Work, catalogue: Catalogue, held: Enrolment, kind: StopKind, text: str) -> Message:
        now, minutes = self.desk.clock.now(), minutes_to_confirm(held, catalogue)
        round_ = catalogue.promotions.rounds.get(held.key)
        request = asked_to_stop(kind, held, round_, self.desk.new_id(), minutes, now)
        if isinstance(request, Refusal):
            return await self._no(work, held.msisdn, request)
        await work.promotions.ask(request)
        message = await self.desk.tell(work, held.msisdn, messages.to_confirm(request, minutes, self.desk.today))
        await self.desk.witness(work, held, ASKED[kind], now, message, given_back(text, LONGEST_SAID))
        return message

    async def _confirm(self, work: Work, catalogue: Catalogue, line: LockedLine, text: str) -> Message:
        now, number = self.desk.clock.now(), line.subscriber.msisdn
        request = newest_open(line.requests, now)
        if request is None:
            return await self._no(work, number, nothing_to_confirm())
        held = next(each for each in line.enrolments if each.id == request.enrolment_id)
        after = confirmation(request, held, catalogue.promotions.rounds.get(held.key), now)
        await work.promotions.answer(request.confirmed(now))
        if isinstance(after, Refusal):
            return await self._no(work, number, after)
        await work.promotions.update(after)
        message = await self.desk.tell(work, number, messages.confirmed(request.kind, after, self.desk.today))
        await self.desk.witness(work, after, CONFIRMED[request.kind], now, message, given_back(text, LONGEST_SAID))
        await self.desk.announce(work, catalogue, ANNOUNCED[request.kind], after)
        return message

    async def _upgrade(self, work: Work, catalogue: Catalogue, held: Enrolment, wanted: str) -> Message:
        stint = upgrade_of(held, wanted, catalogue.promotions, self.desk.today)
        if not isinstance(stint, Stint):
            return await self._no(work, held.msisdn, *stint)
        await work.promotions.update(held.upgraded(stint, self.desk.clock.now()))
        package = catalogue.promotions.version(held.promotion, stint.version).package(stint.package)
        return await self.desk.tell(work, held.msisdn, messages.upgraded(package, self.desk.today))

    async def _check(self, work: Work, catalogue: Catalogue, line: LockedLine, held: Enrolment) -> Message:
        day, terms = self.desk.today, catalogue.promotions
        cycle = held.cycle(day)
        used = await work.promotions.used(held, cycle.begins_at, cycle.ends_at)
        left = left_of(held, cycle, terms, used, day)
        says = messages.checked(held, held.last_day(terms.rounds.get(held.key)), left, day)
        return await self.desk.tell(work, line.subscriber.msisdn, says)

    async def _no(self, work: Work, number: str, *refusals: Refusal) -> Message:
        return await self.desk.tell(work, number, messages.answered_no(refusals, self.desk.texts, self.desk.today))
