"""What screens look up, in memory: only what a use case asks of it."""

from datetime import date
from uuid import UUID

from domain.payments.reconciliation import Reconciliation
from domain.subscribers.decoder_card import DecoderCard
from domain.vouchers.voucher import Voucher, VoucherBatch
from tests.fakes.store import FakeStore


class FakeScreens:
    """Finds a card, a voucher and its batch; nothing else is looked up by a use case."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    async def card(self, number: str) -> DecoderCard | None:
        return self._store.records.cards.get(number)

    async def voucher(self, serial: int) -> Voucher | None:
        found = self._store.records.vouchers.get(serial)
        return found[0] if found else None

    async def batch(self, batch_id: UUID) -> VoucherBatch | None:
        return self._store.records.batches.get(batch_id)

    async def reconciliation(self, gateway: str, on: date) -> Reconciliation | None:
        return self._store.records.reconciliations.get((gateway, on))
