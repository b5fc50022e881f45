"""Enrolments in memory."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from domain.buckets import Ref
from domain.messages.message import Message
from domain.ports.repositories.promotions import LockedLine
from domain.promotions.benefits import Benefit, PromotionUsage, UsedSum
from domain.promotions.enrolment import Enrolment
from domain.promotions.evidence import Evidence
from domain.promotions.stopping import RequestStatus, StopRequest
from domain.subscribers.subscriber import Subscriber
from tests.fakes.kept import KeptMessage
from tests.fakes.records import Records, revision_of
from tests.fakes.store import GuardError


class FakePromotions:
    """Keeps enrolments."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def lock(self, msisdn: str) -> LockedLine | None:
        subscriber = self._records.subscriber_of(msisdn)
        if subscriber is None:
            return None
        asked = [each for each in self._records.stop_requests.values() if each.subscriber_id == subscriber.id]
        waiting = tuple(each for each in asked if each.status is RequestStatus.OPEN)
        return LockedLine(subscriber, enrolments_of(self._records, subscriber.id), waiting, revision_of(self._records))

    async def running(self, subscriber: Subscriber) -> tuple[Enrolment, ...]:
        return tuple(each for each in enrolments_of(self._records, subscriber.id) if each.status.runs)

    async def find(self, ref: Ref) -> Enrolment | None:
        found = self._records.enrolments.get(ref.id)
        return found if found is not None and found.ref == ref else None

    async def add(self, enrolment: Enrolment) -> None:
        put_new(self._records, enrolment)

    async def update(self, enrolment: Enrolment) -> None:
        self._records.enrolments[enrolment.id] = enrolment

    async def ask(self, request: StopRequest) -> None:
        self._records.stop_requests[request.id] = request

    async def answer(self, request: StopRequest) -> None:
        if self._records.stop_requests[request.id].status is not RequestStatus.OPEN:
            raise GuardError(request)
        self._records.stop_requests[request.id] = request

    async def lapsing(self, now: datetime, most: int) -> Sequence[StopRequest]:
        asked = self._records.stop_requests.values()
        return [each for each in asked if each.status is RequestStatus.OPEN and each.until <= now][:most]

    async def witness(self, evidence: Evidence) -> None:
        self._records.evidence[evidence.id] = evidence

    async def tell(self, message: Message) -> None:
        self._records.messages[message.id] = KeptMessage(message=message)

    async def used(self, enrolment: Enrolment, since: datetime, until: datetime) -> tuple[UsedSum, ...]:
        return used_sums(self._records, enrolment.id, since, until)

    async def usage(self, subscriber: Subscriber, usage_id: str) -> PromotionUsage | None:
        found = self._records.promotion_usages.get((subscriber.id, usage_id))
        return found[1] if found else None

    async def use(self, enrolment: Enrolment, usage: PromotionUsage) -> None:
        key = (enrolment.subscriber_id, usage.usage_id)
        if key in self._records.promotion_usages:
            raise GuardError(usage)
        self._records.promotion_usages[key] = (enrolment.id, usage)


def enrolments_of(records: Records, subscriber_id: UUID) -> tuple[Enrolment, ...]:
    """List what a subscriber was enrolled in, the oldest first."""
    found = (each for each in records.enrolments.values() if each.subscriber_id == subscriber_id)
    return tuple(sorted(found, key=lambda each: each.id))


def put_new(records: Records, enrolment: Enrolment) -> None:
    """Add an enrolment; what is renewed is renewed once."""
    again = [each for each in records.enrolments.values() if each.previous_id == enrolment.previous_id is not None]
    if enrolment.id in records.enrolments or again:
        raise GuardError(enrolment)
    records.enrolments[enrolment.id] = enrolment


def used_sums(records: Records, enrolment_id: UUID, since: datetime, until: datetime) -> tuple[UsedSum, ...]:
    """Sum up what was reported between two instants."""
    found: dict[Benefit, list[PromotionUsage]] = defaultdict(list)
    for held, usage in records.promotion_usages.values():
        if held == enrolment_id and since <= usage.used_at < until:
            found[usage.benefit].append(usage)
    return tuple(
        UsedSum(benefit, sum(each.quantity for each in many), max(each.used_at for each in many))
        for benefit, many in found.items()
    )
