"""Days of promotions in memory: one turn with everything there is."""

from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Self

from domain.ports.sweeps.promotions import (
    DueEnrolment,
    Group,
    PromotionDue,
    PromotionFacts,
    Step,
    tally_of,
)
from domain.ports.sweeps.sweeps import SweepPausedError
from domain.promotions.enrolment import Enrolment, EnrolmentStatus, Told
from domain.promotions.fees import ChargeLine
from domain.promotions.notices import DueKey, welcome_days
from domain.promotions.renewal import Heard
from domain.promotions.stopping import RequestStatus
from domain.subscribers.subscriber import Subscriber
from domain.sweeps.sweep import Sweep, SweepDay, SweepKind
from domain.webhooks.delivery import Delivery
from tests.fakes.kept import KeptMessage, KeptSweep
from tests.fakes.records import Records, revision_of
from tests.fakes.repositories.ledger import move
from tests.fakes.repositories.promotions import put_new
from tests.fakes.repositories.webhooks import queue
from tests.fakes.store import FakeStore, GuardError


@dataclass(frozen=True, slots=True)
class FakePromotionSweeps:
    """Keeps runs."""

    store: FakeStore

    async def begin(self, day: SweepDay, at: datetime) -> datetime:
        kept = self.store.records.sweeps.get((day.kind, day.on), KeptSweep())
        self.store.records.sweeps[day.kind, day.on] = replace(kept, started_at=kept.started_at or at)
        return datetime.now(UTC)

    @asynccontextmanager
    async def turns(
        self,
        due: PromotionDue,
        began: datetime,  # noqa: ARG002 - one turn
        full: int,  # noqa: ARG002
    ) -> AsyncIterator[AsyncIterator["FakePromotionTurn"]]:
        async def one() -> AsyncIterator[FakePromotionTurn]:
            yield FakePromotionTurn(self.store, due.day)

        yield one()

    async def finish(self, due: PromotionDue, at: datetime) -> bool:
        done = (await self.find(due)).remaining == 0
        if done:
            key = due.day.kind, due.day.on
            self.store.records.sweeps[key] = replace(self.store.records.sweeps[key], finished_at=at)
        return done

    async def find(self, due: PromotionDue) -> Sweep:
        kept = self.store.records.sweeps.get((due.day.kind, due.day.on), KeptSweep())
        return Sweep(
            day=due.day,
            tally=kept.tally,
            remaining=sum(1 for _ in waiting(self.store.records, due)),
            control=kept.control,
            started_at=kept.started_at,
            finished_at=kept.finished_at,
        )

    async def groups(self, keys: Sequence[DueKey], today: date) -> Sequence[Group]:  # noqa: ARG002
        records, found = self.store.records, Counter[tuple[object, ...]]()
        samples: dict[tuple[object, ...], Group] = {}
        for key in keys:
            for each in records.enrolments.values():
                out = each.status is EnrolmentStatus.OPTED_OUT
                if not (_is_of(each, key) and (each.status is EnrolmentStatus.ACTIVE or out)):
                    continue
                line, heard = line_of(records, each), heard_by(records, each)
                alike = (key, each.stint.package, heard, out, _alike(line))
                found[alike] += 1
                samples[alike] = Group(
                    held=each.stint.package, subscriber=line, heard=heard, opted_out=out, key=key, enrolments=0
                )
        return [replace(samples[alike], enrolments=count) for alike, count in found.items()]


@dataclass(frozen=True, slots=True)
class FakePromotionTurn:
    """Everything there is."""

    store: FakeStore
    day: SweepDay

    def chunk(self) -> "FakePromotionChunk":
        return FakePromotionChunk(self.store, self.day)


class FakePromotionChunk:
    """One unit of work after the other; left without commit, nothing of it was ever there."""

    def __init__(self, store: FakeStore, day: SweepDay) -> None:
        self._store, self._day = store, day

    async def __aenter__(self) -> Self:
        await self._store.lock.acquire()
        self._records = self._store.records.copied()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._store.lock.release()

    async def due(self, due: PromotionDue, most: int) -> PromotionFacts:
        sweep = self._records.sweeps[self._day.kind, self._day.on]
        if sweep.control.most is not None:
            most = min(most, sweep.control.most - sweep.tally.succeeded)
        if sweep.control.paused or most <= 0:
            raise SweepPausedError
        found = list(waiting(self._records, due))
        chosen = tuple(
            DueEnrolment(
                enrolment=each,
                subscriber=line_of(self._records, each),
                heard=heard_by(self._records, each),
                key=key,
                subscribed=_subscribed(self._records, each),
            )
            for each, key in found[:most]
        )
        return PromotionFacts(due=chosen, revision=revision_of(self._records), more=len(found) > most)

    async def record(self, steps: Sequence[Step], now: datetime) -> None:
        for step in steps:
            self._records.enrolments[step.after.id] = step.after
            if step.begun is not None:
                put_new(self._records, step.begun)
            if step.message is not None:
                self._records.messages[step.message.id] = KeptMessage(message=step.message)
            if step.evidence is not None:
                self._records.evidence[step.evidence.id] = step.evidence
            for booked in step.booked:
                self._book(step.after, booked.line)
                self._records.charges[booked.id] = (step.after, booked.line)
                move(self._records, booked.transfers, now)
        key = self._day.kind, self._day.on
        tally = self._records.sweeps[key].tally + tally_of(steps)
        self._records.sweeps[key] = replace(self._records.sweeps[key], tally=tally)

    async def queue(self, deliveries: Sequence[Delivery]) -> None:
        queue(self._records, deliveries)

    async def commit(self) -> None:
        self._store.records = self._records.copied()

    def _book(self, enrolment: Enrolment, line: ChargeLine) -> None:
        for held, kept in self._records.charges.values():
            if (held.id, kept.cycle, kept.part) == (enrolment.id, line.cycle, line.part):
                raise GuardError(line)


def waiting(records: Records, due: PromotionDue) -> Iterator[tuple[Enrolment, DueKey | None]]:
    """List whom a run concerns and has not done, by key."""
    for each in sorted(records.enrolments.values(), key=lambda each: each.ref):
        found, key = _waits(records, each, due)
        if found:
            yield each, key


def _waits(records: Records, each: Enrolment, due: PromotionDue) -> tuple[bool, DueKey | None]:
    on, kind = due.day.on, due.day.kind
    if kind is SweepKind.PROMOTION_CLOSE:
        over = each.ends_on is not None and each.ends_on < each.billed_until
        return each.cycle_day == on.day and each.billed_until < on and not over, None
    if kind is SweepKind.PROMOTION_WELCOME:
        first, last = welcome_days(on)
        begun = each.previous_id is not None and first <= each.starts_on <= last
        return begun and each.status is EnrolmentStatus.ACTIVE and each.welcomed_at is None, None
    key = next((key for key in due.keys if _is_of(each, key)), None)
    if key is None or each.status is not EnrolmentStatus.ACTIVE:
        return False, None
    if kind is SweepKind.PROMOTION_RENEW:
        return not _asks(records, each, due.now), key
    told = each.first_notice if key.ordinal == 1 else each.second_notice
    return told is None or (told.on < on and not _handed_over(records, told)), key


def _is_of(each: Enrolment, key: DueKey) -> bool:
    return each.key == key.round.key and each.postponed_to == key.postponed_to


def _asks(records: Records, each: Enrolment, now: datetime) -> bool:
    asked = (request for request in records.stop_requests.values() if request.enrolment_id == each.id)
    return any(request.status is RequestStatus.OPEN and now < request.until for request in asked)


def heard_by(records: Records, each: Enrolment) -> Heard:
    return Heard(first=_handed_over(records, each.first_notice), second=_handed_over(records, each.second_notice))


def _handed_over(records: Records, told: Told | None) -> bool:
    kept = records.messages.get(told.message_id) if told is not None else None
    return kept is not None and kept.message.sent_at is not None


def line_of(records: Records, each: Enrolment) -> Subscriber | None:
    present = records.present.get(each.msisdn) == each.subscriber_id
    return records.subscribers[each.subscriber_id] if present else None


def _subscribed(records: Records, each: Enrolment) -> bool:
    return any(
        held.subscriber_id == each.subscriber_id and line.cycle.start == each.billed_until and line.subscription > 0
        for held, line in records.charges.values()
    )


def _alike(line: Subscriber | None) -> tuple[object, ...] | None:
    if line is None:
        return None
    return (line.operator, line.billing, line.segment, line.status, line.province, line.kind, line.data_package)
