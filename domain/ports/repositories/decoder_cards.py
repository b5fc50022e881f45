"""Decoder cards as rules decide on them."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from domain.subscribers.card_report import CardReport
from domain.subscribers.decoder_card import DecoderCard, KnownCard


class DecoderCards(Protocol):
    """Keeps cards."""

    async def lock(self, number: str) -> KnownCard | None:
        """Lock a card and read it."""
        ...

    async def lock_many(self, numbers: Sequence[str]) -> Mapping[str, KnownCard]:
        """Lock those of many cards that are on record, in the order of their keys, and read them."""
        ...

    async def update_many(self, cards: Sequence[DecoderCard]) -> None:
        """Write many cards with their logs."""
        ...

    async def add(self, card: DecoderCard) -> bool:
        """Add a card that was not on record; tell whether it was added, or somebody else just did."""
        ...

    async def update(self, card: DecoderCard) -> None:
        """Write a card with its log."""
        ...

    async def state(self, report: CardReport) -> None:
        """Tell the sandbox card system, where it stands in, what the operator's records say of a card."""
        ...
