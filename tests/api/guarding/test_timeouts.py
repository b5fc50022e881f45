"""What reads is given up in time; what changes something is never cut off."""

import asyncio

from graphql import ExecutionResult

from api.graphql.request.errors import served
from api.graphql.request.timeouts import Timeouts


async def test_a_reading_that_takes_too_long_is_given_up() -> None:
    async def reading() -> ExecutionResult:
        await asyncio.Event().wait()
        raise AssertionError

    ended = await Timeouts(0.001)(reading(), changes=False)
    assert ended.data is None
    error = served((ended.errors or [])[0])
    assert (error["extensions"]["code"], error["extensions"]["retryable"]) == ("INTERNAL", True)


async def test_a_change_that_takes_too_long_goes_on_and_its_outcome_is_unknown() -> None:
    may_end, ended = asyncio.Event(), asyncio.Event()

    async def changing() -> ExecutionResult:
        await may_end.wait()
        ended.set()
        return ExecutionResult({}, None)

    answer = await Timeouts(0.001)(changing(), changes=True)
    error = served((answer.errors or [])[0])
    assert (error["extensions"]["code"], error["extensions"]["retryable"]) == ("OUTCOME_UNKNOWN", True)
    assert error["extensions"]["reference"]
    may_end.set()
    await asyncio.wait_for(ended.wait(), 5)


async def test_a_client_that_goes_away_does_not_cut_a_change_off() -> None:
    begun, may_end, ended = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def changing() -> ExecutionResult:
        begun.set()
        await may_end.wait()
        ended.set()
        return ExecutionResult({}, None)

    client = asyncio.create_task(Timeouts(60)(changing(), changes=True))
    await begun.wait()
    client.cancel()
    await asyncio.gather(client, return_exceptions=True)
    may_end.set()
    await asyncio.wait_for(ended.wait(), 5)
