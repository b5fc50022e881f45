"""A worker told to stop: what is under way is heard to its end, so that nothing goes twice (G-MSG)."""

import asyncio
from dataclasses import replace

import pytest

from api.worker import loop
from domain.messages.message import Message
from tests.api.requests.renewals import ready_to_renew, renewed
from tests.api.support.installation import Installation

STATES = "SELECT state FROM message"


class Slow:
    """A gateway that answers when it is let."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.answers = asyncio.Event()

    async def send(self, _message: Message) -> None:
        self.asked.set()
        await self.answers.wait()


async def working_on_a_message(installed: Installation, gateway: Slow) -> "asyncio.Task[None]":
    """Start a worker, and wait until it has handed a message over."""
    await ready_to_renew(installed)
    await renewed(installed)
    slow = replace(installed.giahan.deliver_messages, gateway=gateway)
    working = asyncio.create_task(loop.run_worker(replace(installed.giahan, deliver_messages=slow)))
    async with asyncio.timeout(30):
        await gateway.asked.wait()
    return working


async def test_an_answer_that_comes_after_the_word_to_stop_is_written_down(installed: Installation) -> None:
    gateway = Slow()
    working = await working_on_a_message(installed, gateway)
    working.cancel()
    await asyncio.sleep(0)
    gateway.answers.set()
    await asyncio.gather(working, return_exceptions=True)
    assert [row["state"] for row in await installed.pool.fetch(STATES)] == ["SENT"]


async def test_an_answer_that_does_not_come_is_not_waited_for_long(
    installed: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "LAST_WORDS", 0.01)
    working = await working_on_a_message(installed, Slow())
    working.cancel()
    async with asyncio.timeout(30):
        await asyncio.gather(working, return_exceptions=True)
    assert [row["state"] for row in await installed.pool.fetch(STATES)] == ["QUEUED"]
