"""Days of promotions in memory: one turn with everything there is."""

from collections import Counter
from collections.abc import AsyncIterator, Sequence
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
from domain.promotions.enrolment import Enrolment, EnrolmentStatus
from domain.promotions.fees import ChargeLine
from domain.promotions.notices import DueKey
from domain.sweeps.sweep import Sweep, SweepDay
from domain.webhooks.delivery import Delivery
from tests.fakes.kept import KeptMessage, KeptSweep
from tests.fakes.records import revision_of
from tests.fakes.repositories.ledger import move
from tests.fakes.repositories.promotions import put_new
from tests.fakes.repositories.webhooks import queue
from tests.fakes.store import FakeStore, GuardError
from tests.fakes.sweeps.enrolments_due import alike, heard_by, is_of, line_of, subscribed, waiting


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
                if not (is_of(each, key) and (each.status is EnrolmentStatus.ACTIVE or out)):
                    continue
                line, heard = line_of(records, each), heard_by(records, each)
                like = (key, each.stint.package, heard, out, alike(line))
                found[like] += 1
                samples[like] = Group(
                    held=each.stint.package, subscriber=line, heard=heard, opted_out=out, key=key, enrolments=0
                )
        return [replace(samples[like], enrolments=count) for like, count in found.items()]


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
                subscribed=subscribed(self._records, each),
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
