"""The outbox in memory; its watch is the store's."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.buckets import Ref, bucket_of
from domain.ports.outbox.outbox import DueActivation, DueMessage
from domain.renewals.renewal import ActivationStatus
from tests.fakes.kept import KeptActivation, KeptMessage
from tests.fakes.store import FakeStore


class FakeOutbox:
    """Hands out what is due."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    async def claim_messages(self, now: datetime, lease: timedelta, most: int) -> Sequence[DueMessage]:
        kept = self._store.records.messages
        due = sorted((each for each in kept.values() if self._may_leave(each, now)), key=lambda each: each.due)[:most]
        claimed = [replace(each, attempts=each.attempts + 1, due=self._store.watch + lease) for each in due]
        kept.update({each.message.id: each for each in claimed})
        return [
            DueMessage(Ref(bucket_of(each.message.to), each.message.id), each.message, each.attempts)
            for each in claimed
        ]

    async def claim_activations(self, lease: timedelta, most: int) -> Sequence[DueActivation]:
        records = self._store.records
        oldest: dict[str, KeptActivation] = {}
        for each in sorted(records.activations.values(), key=lambda each: each.id):
            if each.waits:
                oldest.setdefault(each.card_number, each)
        due = [each for each in oldest.values() if each.due <= self._store.watch][:most]
        claimed = [
            replace(each, state=ActivationStatus.SENT, attempts=each.attempts + 1, due=self._store.watch + lease)
            for each in due
        ]
        records.activations.update({each.id: each for each in claimed})
        return [
            DueActivation(each.id, records.cards[each.card_number], each.renewal_id, each.withdraws, each.attempts)
            for each in claimed
        ]

    async def sent(self, due: DueMessage, at: datetime, centre_id: str | None = None) -> None:
        message = replace(due.message, sent_at=at)
        self._settle(due, lambda kept: replace(kept, message=message, state="SENT", trouble=None, centre_id=centre_id))

    async def receipt(self, recipient: str, centre_id: str, at: datetime, why: str | None) -> bool:
        kept = self._store.records.messages
        mine = [each for each in kept.values() if each.message.to == recipient and each.centre_id == centre_id]
        for each in mine:
            if each.state == "SENT":
                state = "DELIVERED" if why is None else "FAILED"
                kept[each.message.id] = replace(each, state=state, trouble=why, settled_at=at)
        return bool(mine)

    async def dropped(self, due: DueMessage, why: str) -> None:
        self._settle(due, lambda kept: replace(kept, state="DROPPED", trouble=why))

    async def postpone_message(self, due: DueMessage, wait: timedelta, why: str) -> None:
        if self._store.records.messages[due.message.id].attempts == due.attempts:
            self._settle(due, lambda kept: replace(kept, due=self._store.watch + wait, trouble=why))

    async def acknowledged(self, due: DueActivation, at: datetime) -> None:
        self._answer(due, ActivationStatus.ACKNOWLEDGED, at, None)

    async def rejected(self, due: DueActivation, at: datetime, why: str) -> None:
        self._answer(due, ActivationStatus.REJECTED, at, why)

    async def postpone_activation(self, due: DueActivation, wait: timedelta, why: str) -> None:
        kept = self._store.records.activations
        if (kept[due.id].state, kept[due.id].attempts) == (ActivationStatus.SENT, due.attempts):
            kept[due.id] = replace(kept[due.id], due=self._store.watch + wait, trouble=why)

    def _may_leave(self, kept: KeptMessage, now: datetime) -> bool:
        not_before = kept.message.not_before
        return kept.state == "QUEUED" and kept.due <= self._store.watch and (not_before is None or not_before <= now)

    def _settle(self, due: DueMessage, change: Callable[[KeptMessage], KeptMessage]) -> None:
        kept = self._store.records.messages
        if kept[due.message.id].state == "QUEUED":
            kept[due.message.id] = change(kept[due.message.id])

    def _answer(self, due: DueActivation, state: ActivationStatus, at: datetime, trouble: str | None) -> None:
        kept = self._store.records.activations
        if kept[due.id].state is ActivationStatus.SENT:
            kept[due.id] = replace(kept[due.id], state=state, answered_at=at, trouble=trouble)
