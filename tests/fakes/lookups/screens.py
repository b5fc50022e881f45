"""What screens look up, in memory: only what a use case asks of it."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.buckets import Ref
from domain.payments.reconciliation import Reconciliation
from domain.ports.lookups.subscribers import Known
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import LineStatus, Subscriber
from domain.vouchers.voucher import Voucher, VoucherBatch
from tests.fakes.store import FakeStore


class FakeScreens:
    """Finds cards, subscribers with the cards remembered of them, and registrations."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    async def card(self, number: str) -> DecoderCard | None:
        return self._store.records.cards.get(number)

    async def subscriber(self, msisdn: str) -> Subscriber | None:
        return self._store.records.subscriber_of(msisdn)

    async def known(self, payers: Sequence[Ref], since: date, most: int) -> list[Known]:
        return [self._known(payer, since, most) for payer in payers]

    async def of_cards(self, cards: Sequence[Ref]) -> list[AutoRenewal | None]:
        kept = [each.auto_renewal for each in self._store.records.auto_renewals.values() if each.active]
        return [next((each for each in kept if each.card_id == card.id), None) for card in cards]

    def _known(self, payer: Ref, since: date, most: int) -> Known:
        records = self._store.records
        paid = [(each.paid_on, place, each) for place, each in enumerate(records.payments.values())]
        mine = sorted((each for each in paid if each[2].payer_id == payer.id and not each[2].withdrawn), reverse=True)
        gone = records.subscribers[payer.id].status is LineStatus.TERMINATED
        if gone or not any(each[0] >= since for each in mine):
            return Known(existing=False, cards=())
        cards = dict.fromkeys(each[2].card_id for each in mine)
        return Known(existing=True, cards=tuple(records.card_by_id(card) for card in cards)[:most])

    async def voucher(self, serial: int) -> Voucher | None:
        found = self._store.records.vouchers.get(serial)
        return found[0] if found else None

    async def batch(self, batch_id: UUID) -> VoucherBatch | None:
        return self._store.records.batches.get(batch_id)

    async def reconciliation(self, gateway: str, on: date) -> Reconciliation | None:
        return self._store.records.reconciliations.get((gateway, on))
