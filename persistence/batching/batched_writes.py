"""Writing what many tasks want recorded at the same time with one statement: a commit each would be the limit."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from persistence.connections.failures import is_away

MOST = 1000
PAUSES = (0.2, 1.0, 3.0)
"""Seconds before writing is tried again, where the database is away for a moment: what left must not leave again."""

Item = TypeVar("Item")
Write = Callable[[Sequence[Item]], Awaitable[None]]


class BatchedWrites(Generic[Item]):
    """Collects while a statement is on its way; the next one takes all that was collected."""

    def __init__(self, write: Write[Item]) -> None:
        self._write = write
        self._collected: list[tuple[Item, asyncio.Future[None]]] = []
        self._writing: asyncio.Task[None] | None = None

    async def record(self, item: Item) -> None:
        """Return when this is committed; who stops waiting has it written all the same.

        Raises:
            Exception: what the statement raised, to everybody whom it was to write for.
        """
        written: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._collected.append((item, written))
        if self._writing is None:
            self._writing = asyncio.create_task(self._write_all(), name="gathering")
        await written

    async def _write_all(self) -> None:
        while self._collected:
            taken, self._collected = self._collected[:MOST], self._collected[MOST:]
            error = await self._error_of([item for item, _ in taken])
            for _, written in taken:
                if not written.done():
                    written.set_result(None) if error is None else written.set_exception(error)
        self._writing = None

    async def _error_of(self, items: Sequence[Item]) -> BaseException | None:
        """Write, a few times where the database is away, and tell what went wrong at last."""
        for pause in (*PAUSES, None):
            try:
                await self._write(items)
            except Exception as error:  # noqa: BLE001 - whatever it is, those who wait are told
                if pause is None or not is_away(error):
                    return error
                await asyncio.sleep(pause)
            else:
                return None
        raise AssertionError
