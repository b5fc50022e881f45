"""Charges a day's cards until they are charged, or somebody kills it, or whoever started it is gone."""

import asyncio
import os
import sys

from domain.ports.work import StoreBusyError
from persistence.connections.failures import is_away
from tests.databases import Database
from tests.persistence.installation import an_installation
from tests.services.auto_renewals.place import EXPIRY, SEVEN

PAUSE = 0.05  # seconds before a database that is away is tried again


async def charge(url: str) -> None:
    """Charge; a database that is away is tried again."""
    parent, done = os.getppid(), False
    while not done and os.getppid() == parent:
        try:
            async with an_installation(Database(url, url), most=6) as installed:
                installed.clock.turn_to(EXPIRY, SEVEN)
                await installed.service.auto_renewals.charge(EXPIRY, lambda _: None)
                done = True
        except Exception as error:
            if not isinstance(error, StoreBusyError) and not is_away(error):
                raise
            await asyncio.sleep(PAUSE)


if __name__ == "__main__":
    asyncio.run(charge(sys.argv[1]))
