"""Failed calls in memory; their watch is the store's."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from domain.audit.entry import AuditEntry
from domain.ports.outbox.failed_calls import FailedCall
from tests.fakes.kept import KeptCall
from tests.fakes.store import FakeStore


class FakeFailedCalls:
    """Takes events down and hands them out."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    async def record(self, call: FailedCall, entry: AuditEntry | None = None) -> None:
        kept, event = self._store.records.calls, (call.msisdn, call.event_id)
        if event not in kept:
            kept[event] = KeptCall(call=call)
            self._store.records.audit.extend([entry] if entry else [])

    async def claim(self, lease: timedelta, most: int) -> Sequence[FailedCall]:
        kept = self._store.records.calls
        due = [key for key, each in kept.items() if not each.answered and each.due <= self._store.watch][:most]
        kept.update({key: replace(kept[key], due=self._store.watch + lease) for key in due})
        return [kept[key].call for key in due]

    async def answered(self, call: FailedCall) -> None:
        kept = self._store.records.calls
        kept[call.msisdn, call.event_id] = replace(kept[call.msisdn, call.event_id], answered=True)
