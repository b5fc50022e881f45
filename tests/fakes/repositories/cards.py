"""Decoder cards in memory."""

from collections.abc import Sequence

from domain.subscribers.card_report import CardReport
from domain.subscribers.decoder_card import DecoderCard, KnownCard
from tests.fakes.records import Records


class FakeCards:
    """Keeps cards, and what the sandbox card system was told."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def lock(self, number: str) -> KnownCard | None:
        card = self._records.cards.get(number)
        if card is None:
            return None
        commands = self._records.activations.values()
        waiting = any(command.waits for command in commands if command.card_number == number)
        return KnownCard(card, unacknowledged=waiting)

    async def lock_many(self, numbers: Sequence[str]) -> dict[str, KnownCard]:
        locked = {number: await self.lock(number) for number in numbers}
        return {number: known for number, known in locked.items() if known is not None}

    async def update_many(self, cards: Sequence[DecoderCard]) -> None:
        for card in cards:
            await self.update(card)

    async def add(self, card: DecoderCard) -> bool:
        if card.number in self._records.cards:
            return False
        self._records.cards[card.number] = card
        return True

    async def update(self, card: DecoderCard) -> None:
        self._records.cards[card.number] = card

    async def state(self, report: CardReport) -> None:
        self._records.stated.append(report)
