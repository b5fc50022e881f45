"""How long a request is worked on: what reads is given up, what changes something is left to come to its end."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from graphql import ExecutionResult, GraphQLError

from api.graphql.request.errors import StillWorkingError, TooSlowError


class Timeouts:
    """Waits so many seconds, and keeps hold of the changes that take longer."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._working: set[asyncio.Task[ExecutionResult]] = set()

    async def __call__(self, running: Coroutine[Any, Any, ExecutionResult], *, changes: bool) -> ExecutionResult:
        """Wait; neither a client that goes away nor the end of the time cancels changes that were asked for."""
        return await (self._lasting(running) if changes else self._limited(running))

    async def _limited(self, running: Coroutine[Any, Any, ExecutionResult]) -> ExecutionResult:
        try:
            async with asyncio.timeout(self._seconds):
                return await running
        except TimeoutError:
            return _ended(TooSlowError())

    async def _lasting(self, running: Coroutine[Any, Any, ExecutionResult]) -> ExecutionResult:
        task = asyncio.create_task(running)
        self._working.add(task)
        task.add_done_callback(self._working.discard)
        done, _ = await asyncio.wait((task,), timeout=self._seconds)
        return task.result() if done else _ended(StillWorkingError())


def _ended(why: Exception) -> ExecutionResult:
    """Answer without data, and not as if the request had never begun."""
    return ExecutionResult(None, [GraphQLError("", path=[], original_error=why)])
