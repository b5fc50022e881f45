"""Looking subscribers up for screens, with the cards that are remembered of them."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from domain.buckets import Ref
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """What is remembered of a payer: whether it is an existing customer, and the last cards it paid (K-KNOWN)."""

    existing: bool
    cards: tuple[DecoderCard, ...]


class SubscriberLookups(Protocol):
    """Finds subscribers."""

    async def subscriber(self, msisdn: str) -> Subscriber | None:
        """Find the present subscriber of a number."""
        ...

    async def subscribers(self, refs: Sequence[Ref]) -> list[Subscriber | None]:
        """Find many subscribers."""
        ...

    async def known(self, payers: Sequence[Ref], since: date, most: int) -> list[Known]:
        """Tell what is remembered of payers: of one that has paid since a day, the last cards of all time (K-KNOWN)."""
        ...
