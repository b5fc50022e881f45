"""Catalogues that are a publication behind."""

from dataclasses import dataclass

from domain.catalogue.catalogue import Catalogue
from domain.ports.catalogues import Catalogues


@dataclass(slots=True)
class Lagging:
    """Catalogues of whoever last read them before something was published; the next reading is up to date."""

    real: Catalogues
    at_hand: Catalogue
    read: int = 0

    async def kept(self) -> Catalogue:
        return self.at_hand

    async def current(self) -> Catalogue:
        self.read += 1
        if self.read > 1:
            self.at_hand = await self.real.current()
        return self.at_hand

    async def at_least(self, revision: int) -> Catalogue:
        return await self.real.at_least(revision)
