"""How today's sweeps stand, for dashboards: asked over connections of their own, so that it is told under any load."""

from datetime import datetime

import asyncpg

from domain.months import local_day
from domain.sweeps.days import sweep_day
from domain.sweeps.sweep import Sweep, SweepKind
from persistence.catalogue.current import PostgresCatalogues
from persistence.connections.failures import is_away
from persistence.sweeps.store import PostgresSweeps


class SweepFigures:
    """Asks for them over a pool that no request uses."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._catalogues = PostgresCatalogues(pool)
        self._sweeps = PostgresSweeps(pool)

    async def at(self, now: datetime) -> list[Sweep] | None:
        """Tell how the sweeps of a day stand; None where the database cannot be asked."""
        try:
            catalogue = await self._catalogues.current()
            days = [sweep_day(catalogue, kind, local_day(now)) for kind in SweepKind if not kind.of_promotions]
            return [await self._sweeps.find(day) for day in days if day is not None]
        except Exception as error:
            if is_away(error):
                return None
            raise
