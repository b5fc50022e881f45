"""Watching whether the schema still serves this version, so that nothing is written where it does not."""

import asyncio

import structlog

from api.wiring import Giahan
from api.wiring.database import HEAD

LOOK_EVERY = 2.0
"""Seconds; servers that a migration does not serve are stopped ahead of it, and this is for those forgotten."""

log = structlog.get_logger()


async def watch_schema(giahan: Giahan) -> None:
    """Look every now and then, and say once when the schema has moved on or is back."""
    fitness, told = giahan.readiness.fitness, False
    while True:
        try:
            await giahan.readiness.checks()
        except Exception:
            log.exception("looking at the schema failed")
        if fitness.moved != told:
            told = fitness.moved
            if told:
                log.error("the database was migrated past this version: start the newer one", works_with=HEAD)
            else:
                log.warning("the database serves this version again", works_with=HEAD)
        await asyncio.sleep(LOOK_EVERY)
