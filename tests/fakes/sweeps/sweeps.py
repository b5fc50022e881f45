"""Sweeps in memory: begun, told to stand still, and counted."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from uuid import UUID

from domain.ports.sweeps.due_cards import Due, DueFacts
from domain.ports.sweeps.sweeps import Turn
from domain.sweeps.sweep import Control, Sweep, SweepDay, SweepKind
from tests.fakes.kept import KeptSweep
from tests.fakes.records import Records
from tests.fakes.store import FakeStore
from tests.fakes.sweeps.due_cards import due_card, facts_of, registered
from tests.fakes.sweeps.turns import FakeTurn


@dataclass(frozen=True, slots=True)
class FakeSweeps:
    """Keeps sweeps."""

    store: FakeStore

    async def begin(self, day: SweepDay, at: datetime) -> datetime:
        kept = self._kept(day)
        self.store.records.sweeps[day.kind, day.on] = replace(kept, started_at=kept.started_at or at)
        return datetime.now(UTC)

    @asynccontextmanager
    async def turns(self, day: SweepDay, began: datetime, full: int) -> AsyncIterator[AsyncIterator[Turn]]:  # noqa: ARG002 - one turn
        async def one() -> AsyncIterator[Turn]:
            yield FakeTurn(self.store, day)

        yield one()

    async def finish(self, day: SweepDay, at: datetime) -> bool:
        done = (await self.find(day)).remaining == 0
        if done:
            self.store.records.sweeps[day.kind, day.on] = replace(self._kept(day), finished_at=at)
        return done

    async def finished(self, kind: SweepKind, since: date) -> frozenset[date]:
        kept = self.store.records.sweeps.items()
        return frozenset(on for (of, on), each in kept if of is kind and on >= since and each.finished_at)

    async def find(self, day: SweepDay) -> Sweep:
        kept = self._kept(day)
        told = [each for each, _ in registered(self.store.records, day.expires_on)]
        charge = day.kind is SweepKind.CHARGE
        done = [(each.charged_for, each.refused_for) if charge else (each.reminded_for,) for each in told]
        return Sweep(
            day=day,
            tally=kept.tally,
            remaining=sum(day.expires_on not in days for days in done),
            control=kept.control,
            started_at=kept.started_at,
            finished_at=kept.finished_at,
        )

    async def sharing(self, due: Due) -> frozenset[UUID]:
        payers = [each.auto_renewal.subscriber_id for each, _ in registered(self.store.records, due.on)]
        return frozenset(payer for payer in payers if payers.count(payer) > 1)

    async def unlocked(self, due: Due, since: date, most: int) -> AsyncIterator[DueFacts]:
        cards = [
            due_card(kept, card, due)
            for kept, card in registered(self.store.records, due.on)
            if kept.waits(due.on, due.attempts, due.now)
        ]
        for start in range(0, len(cards), most):
            yield facts_of(
                self.store.records, tuple(cards[start : start + most]), since, more=start + most < len(cards)
            )

    def _kept(self, day: SweepDay) -> KeptSweep:
        return self.store.records.sweeps.get((day.kind, day.on), KeptSweep())


@dataclass(frozen=True, slots=True)
class FakeSweepControls:
    """Keeps what staff have said of sweeps."""

    records: Records

    async def lock(self, day: SweepDay) -> Control:
        return self.records.sweeps.get((day.kind, day.on), KeptSweep()).control

    async def update(self, day: SweepDay, control: Control) -> None:
        kept = self.records.sweeps.get((day.kind, day.on), KeptSweep())
        self.records.sweeps[day.kind, day.on] = replace(kept, control=control)
