"""Sweeps in memory: one turn with every bucket, whose chunks are units of work."""

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Self
from uuid import UUID

from domain.buckets import Ref, bucket_of
from domain.messages.message import Message
from domain.ports.decoder_cards import KnownCard
from domain.ports.sweeps import (
    Charged,
    Due,
    DueCard,
    DueFacts,
    NotCharged,
    Outcome,
    Reminder,
    StaleCard,
    SweepPausedError,
    Turn,
)
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import LineStatus
from domain.sweeps.sweep import Control, Sweep, SweepDay, SweepKind, Tally
from domain.usecases.charging import tally_of
from tests.fakes.kept import KeptMessage, KeptRegistration, KeptSweep
from tests.fakes.records import Records, revision_of
from tests.fakes.renewals import keep_renewal, spending_of
from tests.fakes.store import FakeStore

Registered = tuple[KeptRegistration, DecoderCard]


def registered(records: Records, expires_on: date) -> Iterator[Registered]:
    """List active registrations of cards that expire on a day, by key."""
    kept = [(each, records.cards[each.auto_renewal.card_number]) for each in records.auto_renewals.values()]
    due = [(each, card) for each, card in kept if each.active and card.expires_on == expires_on]
    return iter(sorted(due, key=lambda both: (bucket_of(both[1].number), both[1].id)))


@dataclass(frozen=True, slots=True)
class FakeTurn:
    """Everything there is."""

    store: FakeStore
    day: SweepDay

    async def stale(self, due: Due, most: int) -> Sequence[StaleCard]:
        records = self.store.records
        old = [
            StaleCard(registration=kept.auto_renewal.ref, known=KnownCard(card, unacknowledged=_waits(records, card)))
            for kept, card in registered(records, due.on)
            if kept.waits(due.on, due.attempts, due.now) and not _fresh(card, due)
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
        most = self._allowed(most)
        cards = tuple(
            _due_card(kept, card, due)
            for kept, card in registered(self._records, due.on)
            if kept.waits(due.on, due.attempts, due.now) and (_fresh(card, due) or card.id in looked_up)
        )
        return _facts(self._records, cards[:most], since)

    async def record(self, outcomes: Sequence[Outcome], attempts: int) -> None:
        for each in outcomes:
            kept = self._records.auto_renewals[each.due.registration.id]
            refusal = each.attempt.id if isinstance(each, NotCharged) else None
            self._records.auto_renewals[each.due.registration.id] = replace(
                kept, charged_for=self._day.expires_on, attempts=attempts, last_refusal_id=refusal, retry_at=None
            )
            if isinstance(each, Charged):
                keep_renewal(self._records, each.record)
            else:
                self._records.attempts.append(each.attempt)
                self._records.messages[each.message.id] = KeptMessage(message=each.message)
        self._count(tally_of(outcomes))

    async def reminders(self, most: int) -> Sequence[Reminder]:
        most, expiry = self._allowed(most), self._day.expires_on
        due = [both for both in registered(self._records, expiry) if both[0].reminded_for != expiry]
        return [_reminder(self._records, kept) for kept, _ in due[:most]]

    async def remind(self, told: Sequence[tuple[Reminder, Message | None]]) -> None:
        for reminder, message in told:
            kept = self._records.auto_renewals[reminder.registration.id]
            self._records.auto_renewals[reminder.registration.id] = replace(kept, reminded_for=self._day.expires_on)
            if message is not None:
                self._records.messages[message.id] = KeptMessage(message=message)
        self._count(Tally(succeeded=len(told)))

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

    async def find(self, day: SweepDay) -> Sweep:
        kept = self._kept(day)
        told = [each for each, _ in registered(self.store.records, day.expires_on)]
        done = [(each.charged_for if day.kind is SweepKind.CHARGE else each.reminded_for) for each in told]
        return Sweep(
            day=day,
            tally=kept.tally,
            remaining=sum(expiry != day.expires_on for expiry in done),
            control=kept.control,
            started_at=kept.started_at,
            finished_at=kept.finished_at,
        )

    async def control(self, day: SweepDay, control: Control) -> None:
        self.store.records.sweeps[day.kind, day.on] = replace(self._kept(day), control=control)

    async def sharing(self, due: Due) -> frozenset[UUID]:
        payers = [each.auto_renewal.subscriber_id for each, _ in registered(self.store.records, due.on)]
        return frozenset(payer for payer in payers if payers.count(payer) > 1)

    async def unlocked(self, due: Due, since: date, most: int) -> AsyncIterator[DueFacts]:
        cards = [
            _due_card(kept, card, due)
            for kept, card in registered(self.store.records, due.on)
            if kept.waits(due.on, due.attempts, due.now)
        ]
        for start in range(0, len(cards), most):
            yield _facts(self.store.records, tuple(cards[start : start + most]), since)

    def _kept(self, day: SweepDay) -> KeptSweep:
        return self.store.records.sweeps.get((day.kind, day.on), KeptSweep())


def _fresh(card: DecoderCard, due: Due) -> bool:
    return due.fresh_since is None or due.fresh_since <= card.observed_at <= due.now


def _waits(records: Records, card: DecoderCard) -> bool:
    return any(command.waits for command in records.activations.values() if command.card_number == card.number)


def _due_card(kept: KeptRegistration, card: DecoderCard, due: Due) -> DueCard:
    registration = kept.auto_renewal
    return DueCard(
        registration=registration.ref,
        payer=Ref(bucket_of(registration.msisdn), registration.subscriber_id),
        msisdn=registration.msisdn,
        card=card,
        refused_before=kept.charged_for == due.on,
    )


def _facts(records: Records, cards: tuple[DueCard, ...], since: date) -> DueFacts:
    payers = {each.payer.id for each in cards}
    present = set(records.present.values())
    return DueFacts(
        cards=cards,
        payers={payer: records.subscribers[payer] for payer in payers if payer in present},
        spending={payer: spending_of(records, payer, since) for payer in payers},
        revision=revision_of(records),
    )


def _reminder(records: Records, kept: KeptRegistration) -> Reminder:
    registration = kept.auto_renewal
    payer = records.subscriber_of(registration.msisdn)
    present = payer is not None and payer.id == registration.subscriber_id
    return Reminder(
        registration=registration.ref,
        msisdn=registration.msisdn,
        card_number=registration.card_number,
        present=present and payer is not None and payer.status is not LineStatus.TERMINATED,
    )
