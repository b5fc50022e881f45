"""A piece of work that is cancelled at one of its waits."""

import asyncio
from collections.abc import Awaitable, Callable, Generator
from typing import Any, Generic, TypeVar, cast

Result = TypeVar("Result")


class CancelledAt(Generic[Result]):
    """A piece of work that is cancelled when it waits for the n-th time, counted from 1."""

    def __init__(self, work: Awaitable[Result], at: int) -> None:
        self._work = work
        self._at = at
        self.waits = 0

    def __await__(self) -> Generator[Any, Any, Result]:
        inner = self._work.__await__()
        step: Callable[[], Any] = lambda: next(inner)  # noqa: E731
        while True:
            try:
                waited_for = step()
            except StopIteration as end:
                return cast("Result", end.value)
            self.waits += 1
            task = asyncio.current_task()
            if self.waits == self._at and task is not None:
                task.cancel()
            try:
                answer = yield waited_for
            except BaseException as error:  # noqa: BLE001 - handed on as it is
                step = _throwing(inner, error)
            else:
                step = _sending(inner, answer)


def _throwing(inner: Generator[Any, Any, Any], error: BaseException) -> Callable[[], Any]:
    return lambda: inner.throw(error)


def _sending(inner: Generator[Any, Any, Any], answer: object) -> Callable[[], Any]:
    return lambda: inner.send(answer)


async def everything_left() -> None:
    """Wait for what goes on behind: a commit, a connection on its way back."""
    while others := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(others)
