"""Keeping our copies of many cards true at once, before a sweep decides on them (K-CARD)."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from domain.ports.clock import Clock
from domain.ports.outside.card_system import CardSystem, CardSystemUnavailableError
from domain.ports.work import Works
from domain.subscribers.card_report import CardReport
from domain.subscribers.decoder_card import KnownCard
from domain.usecases.common.look_up_card import reconciled
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class LookedUp:
    """Which cards were asked for just now, by their ids: those that may be decided on, and those that are unknown."""

    known: frozenset[UUID] = frozenset()
    unknown: frozenset[UUID] = frozenset()

    @property
    def answered(self) -> frozenset[UUID]:
        """All that the television company answered for."""
        return self.known | self.unknown


@dataclass(frozen=True, slots=True)
class LookUpCards:
    """Asks the card system about many cards and brings our copies up to date, in one transaction."""

    works: Works
    card_system: CardSystem
    clock: Clock

    async def __call__(self, before: Sequence[KnownCard]) -> LookedUp:
        """Look cards up, given as they are known; those that nobody answers for are in neither set."""
        try:
            reports = await self.card_system.look_up_many([each.card.number for each in before])
        except CardSystemUnavailableError:
            return LookedUp()
        return await self._reconcile([each for each in before if each.card.number in reports], reports)

    async def _reconcile(self, before: Sequence[KnownCard], reports: Mapping[str, CardReport | None]) -> LookedUp:
        then = {each.card.number: each for each in before}
        async with self.works() as work:
            now, locked = self.clock.now(), await work.cards.lock_many(list(then))
            after = {
                known.card.id: reconciled(then[number], known, reports[number], now) for number, known in locked.items()
            }
            reported = [card for card in after.values() if card is not None and reports[card.number] is not None]
            await work.cards.update_many(reported)
            await work.commit()
        unknown = frozenset(card_id for card_id, card in after.items() if card is None)
        return LookedUp(frozenset(after) - unknown, unknown)
