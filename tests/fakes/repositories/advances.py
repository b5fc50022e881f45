"""Advances in memory."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from domain.advances.granted_bundle import BundleUsage, GrantedBundle
from domain.advances.loan import AdvanceLoan
from domain.advances.settlement import Settlement
from domain.advances.standing import Standing
from domain.buckets import Ref
from domain.catalogue.bundle import Bundle
from domain.ledger.transfer import Transfer
from domain.messages.message import Message
from domain.money import VND
from domain.ports.repositories.advances import Locked
from domain.subscribers.subscriber import Subscriber
from tests.fakes.kept import KeptMessage
from tests.fakes.records import Records, open_loans_of, revision_of
from tests.fakes.repositories.ledger import move
from tests.fakes.store import GuardError


class FakeAdvances:
    """Keeps advances."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def lock(self, msisdn: str) -> Locked | None:
        subscriber = self._records.subscriber_of(msisdn)
        return self._locked(subscriber, present=True) if subscriber else None

    async def lock_loan(self, ref: Ref) -> tuple[AdvanceLoan, Locked] | None:
        loan = await self.find(ref)
        if loan is None:
            return None
        present = self._records.present.get(loan.msisdn) == loan.subscriber_id
        return loan, self._locked(self._records.subscribers[loan.subscriber_id], present=present)

    async def owed(self, subscriber: Subscriber) -> VND:
        return sum(loan.owed for loan in open_loans_of(self._records, subscriber.id))

    async def find(self, ref: Ref) -> AdvanceLoan | None:
        loan = self._records.loans.get(ref.id)
        return loan if loan is not None and loan.ref == ref else None

    async def newest(self, subscriber: Subscriber) -> AdvanceLoan | None:
        asked = [loan for loan in self._records.loans.values() if loan.subscriber_id == subscriber.id]
        return max(asked, key=lambda loan: loan.id, default=None)

    async def request(self, loan: AdvanceLoan, message: Message) -> None:
        if loan.id in self._records.loans or loan.subscriber_id not in self._records.subscribers:
            raise GuardError(loan)
        self._records.loans[loan.id] = loan
        self._tell(message)

    async def grant(self, loan: AdvanceLoan, transfers: tuple[Transfer, ...], message: Message) -> None:
        if (loan.owed_after or 0) > loan.ground.ceiling:
            raise GuardError(loan)
        self._records.loans[loan.id] = loan
        held = self._held(loan.subscriber_id, loan.bundle)
        self._hold(loan.subscriber_id, replace(held, granted=held.granted + loan.quantity))
        move(self._records, transfers, loan.granted_at or loan.requested_at)
        self._tell(message)

    async def settle(self, loan: AdvanceLoan, transfers: tuple[Transfer, ...], settlement: Settlement) -> None:
        if (loan.id, settlement.kind) in self._records.settlements:
            raise GuardError(loan)
        self._records.loans[loan.id] = loan
        self._records.settlements[loan.id, settlement.kind] = settlement
        held = self._held(loan.subscriber_id, loan.bundle)
        self._hold(loan.subscriber_id, replace(held, withdrawn=held.withdrawn + settlement.withdrawn))
        move(self._records, transfers, settlement.at)

    async def bundle(self, subscriber_ref: Ref, bundle: Bundle) -> GrantedBundle:
        return self._held(subscriber_ref.id, bundle)

    async def usage(self, subscriber: Subscriber, usage_id: str) -> BundleUsage | None:
        return self._records.usages.get((subscriber.id, usage_id))

    async def use(self, subscriber: Subscriber, usage: BundleUsage) -> None:
        if (subscriber.id, usage.usage_id) in self._records.usages:
            raise GuardError(usage)
        self._records.usages[subscriber.id, usage.usage_id] = usage
        held = self._held(subscriber.id, usage.bundle)
        self._hold(subscriber.id, replace(held, used=held.used + usage.quantity))

    async def last_offer(self, subscriber: Subscriber) -> datetime | None:
        made = (at for subscriber_id, at in self._records.offers if subscriber_id == subscriber.id)
        return max(made, default=None)

    async def offer(self, offer_id: UUID, subscriber: Subscriber, at: datetime, message: Message) -> None:  # noqa: ARG002
        self._records.offers.append((subscriber.id, at))
        self._tell(message)

    def _locked(self, subscriber: Subscriber, *, present: bool) -> Locked:
        standing = Standing(subscriber, open_loans_of(self._records, subscriber.id))
        return Locked(standing, revision_of(self._records), present)

    def _held(self, subscriber_id: UUID, bundle: Bundle) -> GrantedBundle:
        return self._records.bundles.get((subscriber_id, bundle), GrantedBundle(bundle=bundle))

    def _hold(self, subscriber_id: UUID, held: GrantedBundle) -> None:
        if held.remaining < 0:
            raise GuardError(held)
        self._records.bundles[subscriber_id, held.bundle] = held

    def _tell(self, message: Message) -> None:
        self._records.messages[message.id] = KeptMessage(message=message)
