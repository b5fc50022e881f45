"""Find a card by its exact number, as true as the television company can tell now (K-CARD)."""

from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.lookups.cards import CardLookups
from domain.ports.outside.card_system import CardSystemUnavailableError
from domain.subscribers.card_number import possible_numbers
from domain.subscribers.decoder_card import DecoderCard
from domain.usecases.common.look_up_card import LookUpCard, is_fresh
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class FindCard:
    """Finds cards; our own copy, however old, is better than none while the card system is down."""

    lookups: CardLookups
    catalogues: Catalogues
    look_up: LookUpCard
    clock: Clock

    async def __call__(self, text: str) -> DecoderCard | None:
        """Find a card; None where the number is none, or nobody knows it.

        Raises:
            CardSystemUnavailableError: where we have no copy and it cannot be looked up now.
        """
        unavailable: CardSystemUnavailableError | None = None
        for number in possible_numbers(text):
            try:
                if (card := await self._find(number)) is not None:
                    return card
            except CardSystemUnavailableError as error:
                unavailable = error
        if unavailable is not None:
            raise unavailable
        return None

    async def _find(self, number: str) -> DecoderCard | None:
        card = await self.lookups.card(number)
        if is_fresh(card, await self.catalogues.current(), self.clock.now()):
            return card
        try:
            return await self.look_up(number)
        except CardSystemUnavailableError:
            if card is None:
                raise
            return card
