"""Facts for a preview: read without locks, all at one instant."""

from datetime import date
from typing import Protocol

from domain.renewals.facts import Spent
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Preview:
    """A card, a payer and what it has paid, and the catalogue's revision."""

    card: DecoderCard | None
    payer: Subscriber | None
    spending: tuple[Spent, ...]
    revision: int


class FactReader(Protocol):
    """Reads facts for previews."""

    async def read(self, card_number: str, msisdn: str | None, since: date) -> Preview:
        """Read a card and a payer with its payments since a day."""
        ...
