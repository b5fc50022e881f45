"""Let requests lapse that got no `Y` in time, and tell those who asked (P-OPTOUT, P-Y)."""

from domain.buckets import Ref
from domain.ports.work import Work
from domain.promotions import messages
from domain.promotions.evidence import LAPSED, Evidence
from domain.promotions.stopping import StopRequest
from domain.usecases.promotions.desk import Desk
from domain.values import dataclass

MANY = 200


@dataclass(frozen=True, slots=True)
class LapseRequests:
    """Looks for requests whose time is over."""

    desk: Desk

    async def __call__(self) -> int:
        """Let some lapse, and tell how many there were."""
        async with self.desk.works() as work:
            due = await work.promotions.lapsing(self.desk.clock.now(), MANY)
            for request in due:
                await self._lapse(work, request.lapsed())
            await work.commit()
        return len(due)

    async def _lapse(self, work: Work, request: StopRequest) -> None:
        message = await self.desk.tell(work, request.msisdn, messages.not_confirmed(self.desk.today))
        evidence = Evidence(
            id=self.desk.new_id(),
            enrolment=Ref(request.ref.bucket, request.enrolment_id),
            kind=LAPSED[request.kind],
            at=request.until,
            message_id=message.id,
        )
        await work.promotions.answer(request)
        await work.promotions.witness(evidence)
