"""The catalogue as it stands now."""

from typing import Protocol

from domain.catalogue.catalogue import Catalogue


class Catalogues(Protocol):
    """Keeps the catalogue at hand, so that a quote reads no price from the database."""

    async def kept(self) -> Catalogue:
        """Give the catalogue at hand, perhaps a revision old; what decides is checked with `at_least`."""
        ...

    async def current(self) -> Catalogue:
        """Give the catalogue with everything published by now."""
        ...

    async def at_least(self, revision: int) -> Catalogue:
        """Give the catalogue of a revision that was just read, or a later one."""
        ...
