"""Look-ups of promotions in memory."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.buckets import Ref
from domain.ledger.promotion_transfers import BilledDay, PromotionBookDay, promotion_book
from domain.ledger.transfer import Reason
from domain.months import local_day
from domain.ports.lookups.promotions import UsedWithin
from domain.promotions.benefits import UsedSum
from domain.promotions.enrolment import Enrolment, EnrolmentStatus
from domain.promotions.evidence import ShownEvidence
from domain.promotions.fees import ChargeLine
from domain.promotions.funnel import FunnelRow, Stage, stage_of
from tests.fakes.repositories.promotions import enrolments_of, used_sums
from tests.fakes.store import FakeStore


@dataclass(frozen=True, slots=True)
class FakePromotionLookups:
    """Answers screens about promotions."""

    store: FakeStore

    async def enrolment(self, ref: Ref) -> Enrolment | None:
        found = self.store.records.enrolments.get(ref.id)
        return found if found is not None and found.ref == ref else None

    async def enrolments_of(self, subscribers: Sequence[Ref]) -> list[tuple[Enrolment, ...]]:
        return [tuple(reversed(enrolments_of(self.store.records, each.id))) for each in subscribers]

    async def evidence_of(self, enrolments: Sequence[Ref]) -> list[tuple[ShownEvidence, ...]]:
        return [self._shown(each) for each in enrolments]

    async def used(self, asked: Sequence[UsedWithin]) -> list[tuple[UsedSum, ...]]:
        return [used_sums(self.store.records, each.enrolment.id, each.since, each.until) for each in asked]

    async def charges(self, subscriber: Ref, cycle_starts_on: date) -> Sequence[ChargeLine]:
        kept = self.store.records.charges.items()
        found = [
            (line_id, line)
            for line_id, (held, line) in kept
            if held.subscriber_id == subscriber.id and line.cycle.start == cycle_starts_on
        ]
        return [line for _, line in sorted(found, key=lambda each: (each[1].since, each[0]))]

    async def funnel(self, promotion: str, as_of: date) -> Sequence[FunnelRow]:
        found: Counter[tuple[int, str, int, Stage]] = Counter()
        for each in self.store.records.enrolments.values():
            stage = stage_of(each, as_of) if each.promotion == promotion else None
            if stage is not None:
                stint = next((held for held in reversed(each.stints) if held.since <= as_of), each.stints[0])
                found[each.cycle_day, stint.package, stint.version, stage] += 1
        return [
            FunnelRow(cycle_day=cycle_day, package=package, version=version, stage=stage, subscribers=count)
            for (cycle_day, package, version, stage), count in sorted(found.items())
        ]

    async def not_renewed(self, promotion: str, since: date, most: int) -> Sequence[Enrolment]:
        found = [
            each
            for each in self.store.records.enrolments.values()
            if (each.promotion, each.status) == (promotion, EnrolmentStatus.EXPIRED)
            and each.reason is not None
            and each.decided_at is not None
            and local_day(each.decided_at) >= since
        ]
        return sorted(found, key=lambda each: (each.decided_at, each.id), reverse=True)[:most]

    async def book(self, since: date, until: date) -> Sequence[PromotionBookDay]:
        sums: Counter[tuple[date, Reason]] = Counter()
        for moved in self.store.records.transfers:
            sums[local_day(moved.at), moved.transfer.reason] += moved.transfer.amount
        days = {day for day, _ in sums if day < until}
        fees = [
            BilledDay(day, sums[day, Reason.PROMOTION_FEE], sums[day, Reason.PROMOTION_SUBSCRIPTION]) for day in days
        ]
        return promotion_book(fees, since, until)

    def _shown(self, ref: Ref) -> tuple[ShownEvidence, ...]:
        records = self.store.records
        found = sorted(
            (each for each in records.evidence.values() if each.enrolment == ref),
            key=lambda each: (each.at, each.id),
        )
        kept = [(each, records.messages[each.message_id] if each.message_id else None) for each in found]
        return tuple(
            ShownEvidence(
                kind=each.kind,
                at=each.at,
                said=each.said,
                text=message.message.text if message else None,
                handed_over_at=message.message.sent_at if message else None,
                trouble=message.trouble if message else None,
            )
            for each, message in kept
        )
