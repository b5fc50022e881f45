"""A turn in memory, with every bucket, whose chunks are units of work."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import TracebackType
from typing import Self
from uuid import UUID

from domain.buckets import Ref
from domain.messages.message import Message
from domain.ports.sweeps.due_cards import Charged, Due, DueFacts, Outcome, Reminder, StaleCard, tally_of
from domain.ports.sweeps.sweeps import SweepPausedError
from domain.subscribers.decoder_card import KnownCard
from domain.sweeps.sweep import SweepDay, Tally
from domain.webhooks.delivery import Delivery
from tests.fakes.kept import KeptMessage
from tests.fakes.repositories.renewals import keep_renewal
from tests.fakes.repositories.webhooks import queue
from tests.fakes.store import FakeStore
from tests.fakes.sweeps.due_cards import due_card, facts_of, fresh, registered, reminder_of, waits


@dataclass(frozen=True, slots=True)
class FakeTurn:
    """Everything there is."""

    store: FakeStore
    day: SweepDay

    async def stale(self, due: Due, most: int) -> Sequence[StaleCard]:
        records = self.store.records
        old = [
            StaleCard(registration=kept.auto_renewal.ref, known=KnownCard(card, unacknowledged=waits(records, card)))
            for kept, card in registered(records, due.on)
            if kept.waits(due.on, due.attempts, due.now) and not fresh(card, due)
        ]
        return old[:most]

    async def put_off(self, registrations: Sequence[Ref], until: datetime) -> None:
        kept = self.store.records.auto_renewals
        for each in registrations:
            kept[each.id] = replace(kept[each.id], retry_at=until)

    def chunk(self) -> "FakeChunk":
        return FakeChunk(self.store, self.day)


class FakeChunk:
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

    async def due(self, due: Due, looked_up: Sequence[UUID], since: date, most: int) -> DueFacts:
        most = most if due.missed else self._allowed(most)
        waiting = [
            (kept, card)
            for kept, card in registered(self._records, due.on)
            if kept.waits(due.on, due.attempts, due.now)
        ][:most]
        cards = tuple(due_card(kept, card, due) for kept, card in waiting if fresh(card, due) or card.id in looked_up)
        facts = facts_of(self._records, cards, since, more=len(waiting) >= most)
        return replace(facts, stale=len(cards) < len(waiting))

    async def record(self, outcomes: Sequence[Outcome], attempts: int) -> None:
        for each in outcomes:
            kept, on = self._records.auto_renewals[each.due.registration.id], self._day.expires_on
            decided = (
                replace(kept, charged_for=on)
                if isinstance(each, Charged)
                else replace(kept, refused_for=on, attempts=attempts, retry_at=None)
            )
            self._records.auto_renewals[each.due.registration.id] = decided
            if isinstance(each, Charged):
                keep_renewal(self._records, each.record)
            else:
                self._records.attempts.append(each.attempt)
                if each.message is not None:
                    self._records.messages[each.message.id] = KeptMessage(message=each.message)
        self._count(tally_of(outcomes))

    async def reminders(self, most: int) -> Sequence[Reminder]:
        most, expiry = self._allowed(most), self._day.expires_on
        due = [both for both in registered(self._records, expiry) if both[0].reminded_for != expiry]
        return [reminder_of(self._records, kept) for kept, _ in due[:most]]

    async def remind(self, told: Sequence[tuple[Reminder, Message | None]]) -> None:
        for reminder, message in told:
            kept = self._records.auto_renewals[reminder.registration.id]
            self._records.auto_renewals[reminder.registration.id] = replace(kept, reminded_for=self._day.expires_on)
            if message is not None:
                self._records.messages[message.id] = KeptMessage(message=message)
        self._count(Tally(succeeded=len(told)))

    async def queue(self, deliveries: Sequence[Delivery]) -> None:
        queue(self._records, deliveries)

    async def commit(self) -> None:
        self._store.records = self._records.copied()

    def _allowed(self, most: int) -> int:
        sweep = self._records.sweeps[self._day.kind, self._day.on]
        if sweep.control.most is not None:
            most = min(most, sweep.control.most - sweep.tally.succeeded)
        if sweep.control.paused or most <= 0:
            raise SweepPausedError
        return most

    def _count(self, tally: Tally) -> None:
        key = self._day.kind, self._day.on
        self._records.sweeps[key] = replace(self._records.sweeps[key], tally=self._records.sweeps[key].tally + tally)
