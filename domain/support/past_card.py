"""A card as it was at an instant: as it was last told of before, with what was bought since (K-STACK, K-ADDON)."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from domain.catalogue.package import ADD_ONS
from domain.months import Term
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.periods import Entry
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bought:
    """What a renewal bought, and on which day."""

    renewal_id: UUID
    package: str
    extra_rooms: int
    term: Term
    on: date


def card_with(card: DecoderCard, bought: Iterable[Bought]) -> DecoderCard:
    """Give a card what was bought, in the order in which it was."""
    for each in bought:
        if each.package in ADD_ONS:
            card = card.lifted(each.renewal_id, each.on)
        else:
            card = card.renewed(Entry(each.renewal_id, each.package, each.extra_rooms, each.term, each.on))
    return card
