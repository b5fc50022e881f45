"""Laying the schema out over nodes, for the command line."""

import asyncio
from collections.abc import Callable, Sequence

from api.settings import Settings
from api.wiring.database import database_of, owner_url
from persistence.connections.distributed.layout import NotDistributedError, distribute, plan

__all__ = ["NotDistributedError", "carried_out", "planned"]


def planned(settings: Settings) -> Sequence[str]:
    """Tell what is to be done, step by step.

    Raises:
        NotDistributedError: the database is not one that can be distributed.
    """
    with database_of(settings) as url:
        return [step.says for step in asyncio.run(plan(owner_url(settings, url)))]


def carried_out(settings: Settings, tell: Callable[[str], object]) -> None:
    """Do it, and tell each step that is done.

    Raises:
        NotDistributedError: the database is not one that can be distributed.
    """
    with database_of(settings) as url:
        asyncio.run(distribute(owner_url(settings, url), tell))
