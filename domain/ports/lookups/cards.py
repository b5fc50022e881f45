"""Looking decoder cards up for screens."""

from collections.abc import Sequence
from typing import Protocol

from domain.buckets import Ref
from domain.subscribers.decoder_card import DecoderCard


class CardLookups(Protocol):
    """Finds cards."""

    async def card(self, number: str) -> DecoderCard | None:
        """Find a card by its number."""
        ...

    async def cards(self, refs: Sequence[Ref]) -> list[DecoderCard | None]:
        """Find many cards."""
        ...
