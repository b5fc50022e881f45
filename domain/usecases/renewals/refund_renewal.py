"""Refund a renewal: staff give back what a rejected activation, or a mistake, owes; once, with a reason (K-REFUND)."""

from dataclasses import replace
from datetime import datetime

from domain.buckets import Ref
from domain.catalogue.catalogue import Catalogue
from domain.ledger.transfer import refund_transfers
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.repositories.renewals import Refund
from domain.ports.work import Work, Works
from domain.refusal import bad_input
from domain.renewals import undone_messages
from domain.renewals.refund_request import refund_refusal
from domain.renewals.renewal import Renewal, RenewalStatus
from domain.subscribers.decoder_card import DecoderCard
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once_ready
from domain.usecases.common.reason import reason_refusals
from domain.usecases.common.tell_payer import TellPayer
from domain.usecases.webhooks.announce import Announce
from domain.values import dataclass
from domain.webhooks.event import EventType


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundCommand:
    """Which renewal, and why; no renewal where the id is of something else."""

    renewal: Ref | None
    reason: str


@dataclass(frozen=True, slots=True)
class RefundRenewal:
    """Gives money back to the main balance it came from, and says so."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    tell: TellPayer

    async def __call__(self, asked: Asked, command: RefundCommand) -> Result[Renewal]:
        """Refund, or say why not; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[Renewal]:
            return await self._refund(work, command, asked.principal, catalogue)

        return await once_ready(
            self.works,
            self.clock,
            asked,
            command,
            self.catalogues.current,
            act,
            lambda work, ref: work.renewals.find(ref),
        )

    async def _refund(self, work: Work, command: RefundCommand, by: str, catalogue: Catalogue) -> Decided[Renewal]:
        if refusals := reason_refusals(command.reason):
            return refusals
        found = await work.renewals.lock_renewal(command.renewal) if command.renewal else None
        if found is None:
            return (bad_input("renewalId", "unknown_id"),)
        renewal, card = found
        if refusal := refund_refusal(renewal):
            return (refusal,)
        now = self.clock.now()
        refunded = replace(renewal, status=RenewalStatus.REFUNDED, settled_at=now)
        if renewal.status is RenewalStatus.SUCCEEDED:
            await self._take_back(work, refunded, card)
        message = self.tell(refunded, undone_messages.refunded(refunded, local_day(now)), catalogue, now)
        record = self._record(by, now, command.reason)
        await work.renewals.refund(refunded, refund_transfers(renewal), record, message=message)
        await Announce(work, catalogue, self.new_id).undone(EventType.RENEWAL_REFUNDED, refunded)
        return Done(refunded, refunded.ref, renewal)

    async def _take_back(self, work: Work, renewal: Renewal, card: DecoderCard) -> None:
        """Take a mistake's period out of the log, and tell the card system of the card as it then is."""
        await work.renewals.take_back(renewal, card.without(renewal.id), command=self.new_id())

    def _record(self, by: str, at: datetime, reason: str) -> Refund:
        return Refund(id=self.new_id(), by=by, at=at, reason=reason.strip())
