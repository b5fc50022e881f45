"""What screens look up, in memory: only what a use case asks of it."""

from domain.subscribers.decoder_card import DecoderCard
from tests.fakes.store import FakeStore


class FakeScreens:
    """Finds a card; nothing else is looked up by a use case."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    async def card(self, number: str) -> DecoderCard | None:
        return self._store.records.cards.get(number)
