"""Make offers over 511 to those whose calls failed for lack of money, once in a policy's interval (S-OFFER)."""

from datetime import datetime, timedelta

from domain.advances import messages
from domain.advances.offers import offers_to
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.messages.message import compose, earliest_departure
from domain.messages.texts import Texts
from domain.months import local_day, local_hour
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.outbox.failed_calls import FailedCall, FailedCalls
from domain.ports.work import Works
from domain.values import dataclass

LEASE = timedelta(minutes=1)
BATCH = 200
TOO_LATE = timedelta(hours=1)
"""After a call; an offer would help nobody any more (assumed)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeOffers:
    """Answers events."""

    calls: FailedCalls
    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(self) -> int:
        """Answer one batch, and tell how many events there were."""
        batch = await self.calls.claim(LEASE, BATCH)
        catalogue = await self.catalogues.current() if batch else None
        for call in batch:
            if catalogue is not None:
                await self._answer(call, catalogue)
        return len(batch)

    async def _answer(self, call: FailedCall, catalogue: Catalogue) -> None:
        """Make an offer where one is due; whoever dies half-way answers again, and offers nothing twice."""
        now = self.clock.now()
        async with self.works() as work:
            locked = await work.advances.lock(call.msisdn)
            if locked is not None and now - call.at < TOO_LATE:
                last = await work.advances.last_offer(locked.standing.subscriber)
                offers = offers_to(locked.standing, catalogue, local_day(now), local_hour(now)).offers
                if offers and (last is None or now - last >= _interval(catalogue, now)):
                    not_before = earliest_departure(catalogue, now)
                    message = compose(self.new_id(), call.msisdn, messages.offered(offers, now), self.texts, not_before)
                    await work.advances.offer(self.new_id(), locked.standing.subscriber, now, message)
                    await work.commit()
        await self.calls.answered(call)


def _interval(catalogue: Catalogue, now: datetime) -> timedelta:
    """Tell how long a subscriber is made no second offer; a day where no policy says it (assumed)."""
    policy = catalogue.policy(Parameter.ADVANCE_OFFER_INTERVAL_MINUTES, local_day(now))
    return timedelta(minutes=policy.number) if policy else timedelta(days=1)
