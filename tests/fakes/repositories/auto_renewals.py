"""Registrations in memory."""

from dataclasses import replace
from datetime import datetime

from domain.auto_renewals.auto_renewal import AutoRenewal, AutoRenewalStatus
from domain.buckets import Ref
from domain.messages.message import Message
from domain.subscribers.subscriber import LineStatus
from tests.fakes.kept import KeptMessage, KeptRegistration
from tests.fakes.records import Records
from tests.fakes.store import GuardError


class FakeAutoRenewals:
    """Keeps registrations."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def active(self, card: Ref) -> AutoRenewal | None:
        kept = self._records.auto_renewals.values()
        return next((each.auto_renewal for each in kept if each.active and each.auto_renewal.card_id == card.id), None)

    async def newest_pending(self, msisdn: str, now: datetime) -> AutoRenewal | None:
        present = self._records.present.get(msisdn)
        pending = [
            each.auto_renewal
            for each in self._records.auto_renewals.values()
            if each.auto_renewal.subscriber_id == present and each.auto_renewal.awaits(now)
        ]
        return max(pending, key=lambda each: each.id, default=None)

    async def find(self, ref: Ref) -> AutoRenewal | None:
        kept = self._records.auto_renewals.get(ref.id)
        return kept.auto_renewal if kept else None

    async def is_present(self, registration: AutoRenewal) -> bool:
        subscriber = self._records.subscriber_of(registration.msisdn)
        gone = subscriber is None or subscriber.status is LineStatus.TERMINATED
        return not gone and subscriber is not None and subscriber.id == registration.subscriber_id

    async def add(self, registration: AutoRenewal) -> None:
        if registration.status is AutoRenewalStatus.ACTIVE and await self._occupied(registration):
            raise GuardError(registration)
        self._records.auto_renewals[registration.id] = KeptRegistration(auto_renewal=registration)

    async def update(self, registration: AutoRenewal) -> None:
        if registration.status is AutoRenewalStatus.ACTIVE and await self._occupied(registration):
            raise GuardError(registration)
        kept = self._records.auto_renewals[registration.id]
        self._records.auto_renewals[registration.id] = replace(kept, auto_renewal=registration)

    async def tell(self, message: Message) -> None:
        self._records.messages[message.id] = KeptMessage(message=message)

    async def _occupied(self, registration: AutoRenewal) -> bool:
        active = await self.active(Ref(registration.ref.bucket, registration.card_id))
        return active is not None and active.id != registration.id
