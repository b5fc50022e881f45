"""Doing together what many ask for at the same time: a statement and a commit each would be the limit."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Generic, TypeVar

MOST = 64
"""How many go together at most: few enough that nobody waits long for the others."""

PATIENCE = 0.05
"""Seconds that one is waited for: whoever waits for a lock itself keeps nobody waiting longer."""

Item = TypeVar("Item")
Answer = TypeVar("Answer")
Alone = Callable[[], Awaitable[Answer]]
ForAll = Callable[[Sequence[Item]], Awaitable[Sequence[Answer | None]]]
"""Answers each, in their order; None where one is to go alone."""


class GroupSize:
    """The units of work under way, all that may come; half of them go together while the others are decided on.

    All of them together would be quicker to write, but neither side of the socket would work while the other does.
    """

    def __init__(self) -> None:
        self.present = 0

    def share(self) -> int:
        """Tell how many go together at most."""
        return min(max((self.present + 1) // 2, 1), MOST)


class Group(Generic[Item, Answer]):
    """Lets all who come in one turn of the event loop, or while others are under way, go together next."""

    def __init__(self, for_all: ForAll[Item, Answer], company: GroupSize) -> None:
        self._for_all = for_all
        self._company = company
        self._under_way = 0
        self._slow = 0
        self._called: asyncio.Handle | None = None
        self._waiting: list[tuple[Item, asyncio.Future[Answer | None]]] = []
        self._tasks: set[asyncio.Task[None]] = set()

    async def do(self, item: Item, alone: Alone[Answer]) -> Answer:
        """Do it alone or with others; who stops waiting for the others may have it done all the same.

        Raises:
            Exception: what doing it alone raised, or doing it for all, to each of them.
        """
        done: asyncio.Future[Answer | None] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, done))
        self._call()
        try:
            answer = await done
        except asyncio.CancelledError:
            self._call()  # it may have been about to go alone, and the next after it
            raise
        if answer is not None:
            return answer
        with self._going():
            return await alone()

    def _call(self) -> None:
        """Where nobody is under way, let the next go once everybody who comes in this turn of the loop is there."""
        if self._called is None and not self._under_way:
            self._called = asyncio.get_running_loop().call_soon(self._answer_call)

    def _answer_call(self) -> None:
        self._called = None
        if not self._under_way:
            self._next()

    @contextmanager
    def _going(self) -> Iterator[None]:
        """Be under way until it is done, or nobody has the patience to wait for it any longer."""
        slow = False

        def leave_waiting() -> None:
            nonlocal slow
            slow = True
            self._slow += 1
            self._leave()

        self._under_way += 1
        patience = asyncio.get_running_loop().call_later(PATIENCE, leave_waiting)
        try:
            yield
        finally:
            patience.cancel()
            if slow:
                self._slow -= 1
            else:
                self._leave()

    def _leave(self) -> None:
        self._under_way -= 1
        self._next()

    def _next(self) -> None:
        """Let those who wait go: one by itself, more in a task of theirs.

        While some are waited for no longer, one too goes as more do: alone it would wait behind them for a connection.
        """
        waiting = [each for each in self._waiting if not each[1].done()]
        share = self._company.share()
        taken, self._waiting = waiting[:share], waiting[share:]
        if len(taken) == 1 and not self._slow:
            taken[0][1].set_result(None)
        elif taken:
            task = asyncio.create_task(self._go(taken), name="together")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _go(self, taken: Sequence[tuple[Item, "asyncio.Future[Answer | None]"]]) -> None:
        with self._going():
            answers: Sequence[Answer | BaseException | None]
            try:
                answers = await self._for_all([item for item, _ in taken])
            except Exception as error:  # noqa: BLE001 - whatever it is, those who wait are told
                answers = [error] * len(taken)
        for (_, done), answer in zip(taken, answers, strict=True):
            if done.done():  # whoever waited has gone away
                continue
            if isinstance(answer, BaseException):
                done.set_exception(answer)
            else:
                done.set_result(answer)
