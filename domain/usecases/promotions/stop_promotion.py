"""Stop by the app: refuse the renewal, or cancel the package; the signed-in request is the evidence (P-OPTOUT)."""

from domain.catalogue.catalogue import Catalogue
from domain.ports.work import Work
from domain.promotions import messages
from domain.promotions.enrolment import Enrolment
from domain.promotions.evidence import CONFIRMED
from domain.promotions.stopping import StopKind, in_no_programme, stop_refusal, stopped
from domain.refusal import Refusal
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result
from domain.usecases.promotions.desk import Desk, held_by
from domain.values import dataclass
from domain.webhooks.event import EventType

ANNOUNCED = {StopKind.OPT_OUT: EventType.PROMOTION_OPTED_OUT, StopKind.CANCEL: EventType.PROMOTION_ENDED}


@dataclass(frozen=True, slots=True, kw_only=True)
class StopCommand:
    """Who stops what."""

    kind: StopKind
    msisdn: str


@dataclass(frozen=True, slots=True)
class StopPromotion:
    """Stops at once."""

    desk: Desk

    async def __call__(self, asked: Asked, command: StopCommand) -> Result[Enrolment]:
        """Stop, or say why not; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[Enrolment]:
            return await self._stop(work, catalogue, command, asked.principal)

        return await self.desk.once(asked, command, act, lambda work, ref: work.promotions.find(ref))

    async def _stop(self, work: Work, catalogue: Catalogue, command: StopCommand, by: str) -> Decided[Enrolment]:
        line, now = await self.desk.locked(work, command.msisdn, catalogue), self.desk.clock.now()
        if isinstance(line, Refusal):
            return (line,)
        held = held_by(line, catalogue, self.desk.today)
        if held is None:
            return (in_no_programme(),)
        round_ = catalogue.promotions.rounds.get(held.key)
        if (refusal := stop_refusal(command.kind, held, round_, now)) is not None:
            return (refusal,)
        after = stopped(command.kind, held, round_, now)
        await work.promotions.update(after)
        message = await self.desk.tell(work, held.msisdn, messages.confirmed(command.kind, after, self.desk.today))
        await self.desk.witness(work, after, CONFIRMED[command.kind], now, message, f"app ({by})")
        await self.desk.announce(work, catalogue, ANNOUNCED[command.kind], after)
        return Done(after, after.ref, held)
