"""Request an advance: the answer states quantity, price and how to confirm; nothing is owed yet (S-REQUEST)."""

from datetime import datetime, timedelta

from domain.advances import messages
from domain.advances.ceiling import ceiling_of
from domain.advances.loan import AdvanceLoan, AdvanceStatus
from domain.advances.offers import Offer, asked_offer
from domain.advances.standing import Standing
from domain.catalogue.bundle import Bundle
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.messages.message import compose
from domain.messages.texts import Texts
from domain.months import local_day, local_hour
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.refusal import bad_input
from domain.renewals.renewal import AttemptKind
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, insist_on_current, once_ready
from domain.usecases.common.refused import Tried, on_record
from domain.values import dataclass

MINUTES = 10
"""How long a request waits where no policy says it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceCommand:
    """Who asks for which bundle; no quantity asks for the largest that fits."""

    msisdn: str
    bundle: Bundle
    quantity: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestAdvance:
    """Takes requests."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(self, asked: Asked, command: AdvanceCommand) -> Result[AdvanceLoan]:
        """Request, or say every reason why not; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[AdvanceLoan]:
            done = await self._request(work, command, catalogue)
            tried = Tried(
                kind=AttemptKind.ADVANCE, msisdn=command.msisdn, bundle=command.bundle, quantity=command.quantity
            )
            return await on_record(work, tried, done, self.new_id, self.clock.now())

        return await once_ready(
            self.works,
            self.clock,
            asked,
            command,
            self.catalogues.current,
            act,
            lambda work, ref: work.advances.find(ref),
        )

    async def _request(self, work: Work, command: AdvanceCommand, catalogue: Catalogue) -> Decided[AdvanceLoan]:
        if (msisdn := parse_msisdn(command.msisdn)) is None:
            return (bad_input("msisdn", "malformed"),)
        if (locked := await work.advances.lock(msisdn)) is None:
            return (bad_input("msisdn", "unknown_number"),)
        insist_on_current(catalogue, locked.revision)
        now, standing = self.clock.now(), locked.standing
        offer = asked_offer(standing, catalogue, command.bundle, command.quantity, local_day(now), local_hour(now))
        if isinstance(offer, tuple):
            return offer
        loan = self._loan(offer, standing, catalogue, now)
        # An answer, and one that is soon too late: no service message that could wait for the morning.
        message = compose(self.new_id(), msisdn, messages.to_confirm(loan, now), self.texts, None)
        await work.advances.request(loan, message)
        return Done(loan, loan.ref)

    def _loan(self, offer: Offer, standing: Standing, catalogue: Catalogue, now: datetime) -> AdvanceLoan:
        day, subscriber = local_day(now), standing.subscriber
        policy = catalogue.policy(Parameter.ADVANCE_CONFIRM_MINUTES, day)
        return AdvanceLoan(
            id=self.new_id(),
            subscriber_id=subscriber.id,
            msisdn=subscriber.msisdn,
            bundle=offer.bundle,
            quantity=offer.quantity,
            unit_price=offer.unit_price,
            status=AdvanceStatus.AWAITING_CONFIRMATION,
            ground=ceiling_of(standing, catalogue, day).ground,
            requested_at=now,
            confirm_until=now + timedelta(minutes=policy.number if policy else MINUTES),
        )
