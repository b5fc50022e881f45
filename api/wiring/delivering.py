"""Doing many deliveries at the same time: where one fails the others still hear their answers and write them down."""

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any


async def each_to_its_end(work: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Do several things at the same time, all to their end, and then raise what the first that failed raised."""
    outcomes = await asyncio.gather(*work, return_exceptions=True)
    for each in outcomes:
        if isinstance(each, BaseException):
            raise each
