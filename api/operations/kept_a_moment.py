"""Answers that are kept for a moment: however many ask at once, they are found once."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

Answer = TypeVar("Answer")


class KeptAMoment(Generic[Answer]):
    """Finds an answer for all who ask meanwhile, and gives it to those who ask within some seconds after."""

    def __init__(self, find: Callable[[], Awaitable[Answer]], seconds: float) -> None:
        self._find = find
        self._seconds = seconds
        self._finding: asyncio.Task[Answer] | None = None
        self._until = 0.0

    async def __call__(self) -> Answer:
        """Give the answer; who stops waiting leaves it to be found for the others."""
        over = self._finding is None or (self._finding.done() and asyncio.get_running_loop().time() >= self._until)
        if self._finding is None or over:
            self._finding = asyncio.create_task(self._found(), name="kept a moment")
        return await asyncio.shield(self._finding)

    async def _found(self) -> Answer:
        try:
            return await self._find()
        finally:
            self._until = asyncio.get_running_loop().time() + self._seconds
