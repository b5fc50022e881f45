"""Refund a renewal: staff give back what a rejected activation, or a mistake, owes; once, with a reason (K-REFUND)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from domain.buckets import Ref
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.ledger.online_transfers import given_back_transfers
from domain.ledger.transfer import refund_transfers
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.repositories.renewals import Refund
from domain.ports.work import Work, Works
from domain.refusal import Refusal, bad_input
from domain.renewals import undone_messages
from domain.renewals.refund_request import RefundRequest, refund_refusal, second_person_refusal
from domain.renewals.renewal import Renewal, RenewalStatus
from domain.renewals.request import BY_CARD, PaymentMethod
from domain.subscribers.decoder_card import DecoderCard
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once, once_ready
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


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundManyCommand:
    """Which renewals, by the ids that were sent, and why all of them."""

    renewals: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class RefundRenewal:
    """Gives money back to the main balance it came from, and says so."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    tell: TellPayer
    two_persons: bool

    async def __call__(self, asked: Asked, command: RefundCommand) -> Result[Renewal]:
        """Refund, or say why not; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[Renewal]:
            return await self._refund(work, command, asked, catalogue)

        return await once_ready(
            self.works,
            self.clock,
            asked,
            command,
            self.catalogues.current,
            act,
            lambda work, ref: work.renewals.find(ref),
        )

    async def many(
        self, asked: Asked, renewals: Mapping[str, Ref | None], reason: str
    ) -> Result[dict[str, Result[Renewal]]]:
        """Refund many, each by itself and under a key of its own, so that what was left undone is done when sent again.

        Which they are is kept under the key that was sent: with others it is refused (G-ONCE).
        """

        async def accepted(_: Work) -> Decided[None]:
            return ()

        async def nothing(_: Work, __: Ref) -> None:
            return None

        command = RefundManyCommand(renewals=tuple(renewals), reason=reason)
        taken = await once(self.works, self.clock, asked, command, accepted, nothing)
        if taken.refusals:
            return Result(None, taken.refusals)
        made = {}
        for name, renewal in renewals.items():
            each = replace(asked, idempotency_key=f"{asked.idempotency_key} {name}")
            made[name] = await self(each, RefundCommand(renewal=renewal, reason=reason))
        return Result(made, (), taken.replayed and all(each.replayed for each in made.values()))

    async def _refund(self, work: Work, command: RefundCommand, asked: Asked, catalogue: Catalogue) -> Decided[Renewal]:
        if refusals := reason_refusals(command.reason):
            return refusals
        found = await work.renewals.lock_renewal(command.renewal) if command.renewal else None
        if found is None:
            return (bad_input("renewalId", "unknown_id"),)
        renewal, card = found
        now = self.clock.now()
        request = await work.refund_requests.open_of(renewal) if self.two_persons else None
        refusal = refund_refusal(renewal) or self._alone(renewal, request, asked, catalogue, now)
        if refusal is not None:
            return (refusal,)
        refunded = replace(renewal, status=RenewalStatus.REFUNDED, settled_at=now)
        if renewal.status is RenewalStatus.SUCCEEDED:
            await self._take_back(work, refunded, card)
        message = self.tell(refunded, undone_messages.refunded(refunded, local_day(now)), catalogue, now)
        record = self._record(asked.principal, now, command.reason)
        online = renewal.method is not PaymentMethod.MAIN_BALANCE
        transfers = given_back_transfers(renewal) if online else refund_transfers(renewal)
        await work.renewals.refund(refunded, transfers, record, message=message)
        await Announce(work, catalogue, self.new_id).undone(EventType.RENEWAL_REFUNDED, refunded)
        return Done(refunded, refunded.ref, renewal)

    def _alone(
        self, renewal: Renewal, request: RefundRequest | None, asked: Asked, catalogue: Catalogue, now: datetime
    ) -> Refusal | None:
        """Refuse one person who gives back alone what was paid by card, above an amount (O-REFUND, G-TWO)."""
        if not self.two_persons or asked.approved or renewal.method not in BY_CARD:
            return None
        policy = catalogue.policy(Parameter.ONLINE_REFUND_SECOND_PERSON_VND, local_day(now))
        return second_person_refusal(renewal, request, asked.principal, policy)

    async def _take_back(self, work: Work, renewal: Renewal, card: DecoderCard) -> None:
        """Take a mistake's period out of the log, and tell the card system of the card as it then is."""
        await work.renewals.take_back(renewal, card.without(renewal.id), command=self.new_id())

    def _record(self, by: str, at: datetime, reason: str) -> Refund:
        return Refund(id=self.new_id(), by=by, at=at, reason=reason.strip())
