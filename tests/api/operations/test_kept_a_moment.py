"""Probes of many are answered by one look."""

import asyncio
import itertools

from api.operations.kept_a_moment import KeptAMoment


async def test_who_asks_at_once_or_soon_after_is_given_one_answer() -> None:
    looks = itertools.count()

    async def look() -> int:
        await asyncio.sleep(0)
        return next(looks)

    kept = KeptAMoment(look, 1000)
    assert await asyncio.gather(*(kept() for _ in range(60))) == [0] * 60
    assert await kept() == 0
    assert [await each() for each in [KeptAMoment(look, 0)] * 2] == [1, 2]
