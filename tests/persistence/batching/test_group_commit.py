"""Who goes alone and who goes together: nobody is left behind, and nobody keeps the others waiting."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from persistence.batching.group_commit import MOST, Group, GroupSize


@dataclass
class Desk:
    """Serves when it is told to, and remembers who came with whom."""

    open: asyncio.Event = field(default_factory=asyncio.Event)
    together_came: asyncio.Event = field(default_factory=asyncio.Event)
    served: list[tuple[str, ...]] = field(default_factory=list)
    left_alone: frozenset[str] = frozenset()
    trouble: Exception | None = None

    def __post_init__(self) -> None:
        self.company = GroupSize()
        self.together: Group[str, str] = Group(self._all, self.company)

    async def come(self, name: str) -> str:
        async def alone() -> str:
            self.served.append((name,))
            await self.open.wait()
            return f"{name} alone"

        self.company.present += 1
        try:
            return await self.together.do(name, alone)
        finally:
            self.company.present -= 1

    async def _all(self, names: Sequence[str]) -> Sequence[str | None]:
        self.served.append(tuple(names))
        self.together_came.set()
        await self.open.wait()
        if self.trouble is not None:
            raise self.trouble
        return [None if name in self.left_alone else f"{name} with {len(names)}" for name in names]


async def came(desk: Desk, names: Sequence[str]) -> list["asyncio.Task[str]"]:
    """Have some come in one turn of the event loop, and the first of them go."""
    tasks = [asyncio.create_task(desk.come(name)) for name in names]
    for _ in range(4):
        await asyncio.sleep(0)
    return tasks


async def one_and_then(desk: Desk, names: Sequence[str]) -> list["asyncio.Task[str]"]:
    """Have one come and go alone, and the others meanwhile."""
    return [*await came(desk, names[:1]), *await came(desk, names[1:])]


async def test_who_comes_first_goes_alone_and_the_others_together() -> None:
    desk = Desk()
    tasks = await one_and_then(desk, "abcd")
    assert desk.served == [("a",)]
    desk.company.present += 2  # who might come
    desk.open.set()
    assert await asyncio.gather(*tasks) == ["a alone", "b with 3", "c with 3", "d with 3"]
    assert desk.served == [("a",), ("b", "c", "d")]


async def test_of_those_who_come_at_the_same_moment_half_go_first() -> None:
    """While the database serves these, those are decided on."""
    desk = Desk()
    tasks = await came(desk, "abcdef")
    assert desk.served == [("a", "b", "c")]
    desk.open.set()
    assert await asyncio.gather(*tasks) == [f"{name} with 3" for name in "abcdef"]


async def test_one_who_waited_by_itself_goes_alone() -> None:
    desk = Desk()
    tasks = await came(desk, "ab")
    desk.open.set()
    assert await asyncio.gather(*tasks) == ["a alone", "b alone"]


async def test_whom_the_others_cannot_take_goes_alone_afterwards() -> None:
    desk = Desk(left_alone=frozenset("b"))
    tasks = await came(desk, "abcdef")
    desk.open.set()
    assert (await asyncio.gather(*tasks))[:3] == ["a with 3", "b alone", "c with 3"]


async def test_no_more_go_together_than_may() -> None:
    desk = Desk()
    names = [str(number) for number in range(3 * MOST)]
    tasks = await came(desk, names)
    desk.open.set()
    assert len(await asyncio.gather(*tasks)) == len(names)
    assert [len(each) for each in desk.served] == [MOST] * 3


async def test_a_failure_of_all_is_told_to_each() -> None:
    desk = Desk(trouble=LookupError("gone"))
    tasks = await came(desk, "abcd")
    desk.open.set()
    answers = await asyncio.gather(*tasks, return_exceptions=True)
    assert [type(each) for each in answers] == [LookupError] * 4


async def test_after_a_failure_it_goes_on() -> None:
    desk = Desk(trouble=LookupError("gone"))
    tasks = await came(desk, "abc")
    desk.open.set()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert await desk.come("d") == "d alone"


@pytest.mark.parametrize("turns", range(6))
@pytest.mark.parametrize(("names", "who"), [("ab", "a"), ("ab", "b"), *(("abcd", who) for who in "abcd")])
async def test_whoever_goes_away_takes_nobody_along(names: str, who: str, turns: int) -> None:
    """Wherever it was: not yet there, waiting, about to go, under way alone or with others."""
    desk = Desk()
    tasks = {name: asyncio.create_task(desk.come(name)) for name in names}
    for _ in range(turns):
        await asyncio.sleep(0)
    tasks[who].cancel()
    await asyncio.sleep(0)
    desk.open.set()
    answers = await asyncio.gather(*tasks.values(), return_exceptions=True)
    assert [isinstance(each, asyncio.CancelledError) for each in answers] == [name == who for name in names]
    assert await desk.come("e") == "e alone"


async def test_who_takes_too_long_is_waited_for_by_nobody() -> None:
    """One waits for what somebody holds; the others are served meanwhile."""
    desk = Desk()
    desk.company.present += 2  # who might come
    slow, *others = await one_and_then(desk, "abcd")
    await desk.together_came.wait()
    assert desk.served == [("a",), ("b", "c", "d")]
    assert not slow.done()
    desk.open.set()
    await asyncio.gather(slow, *others)
