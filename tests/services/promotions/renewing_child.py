"""Renews a day's enrolments until they are renewed, or somebody kills it, or whoever started it is gone."""

import asyncio
import os
import sys

from domain.ports.work import StoreBusyError
from persistence.connections.failures import is_away
from tests.builders.promotions import RENEWAL
from tests.databases import Database
from tests.persistence.installation import an_installation
from tests.services.promotions.place import RENEW

PAUSE = 0.05  # seconds before a database that is away is tried again


async def renew(url: str) -> None:
    """Renew; a database that is away is tried again."""
    parent, done = os.getppid(), False
    while not done and os.getppid() == parent:
        try:
            async with an_installation(Database(url, url), most=6) as installed:
                installed.clock.turn_to(RENEWAL)
                await installed.service.promotions.run(RENEW, RENEWAL, lambda _: None)
                done = True
        except Exception as error:
            if not isinstance(error, StoreBusyError) and not is_away(error):
                raise
            await asyncio.sleep(PAUSE)


if __name__ == "__main__":
    asyncio.run(renew(sys.argv[1]))
