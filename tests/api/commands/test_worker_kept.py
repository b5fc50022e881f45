"""A worker beside a server that ends for whatever reason begins again, and the log says so."""

import asyncio

import pytest
from structlog.testing import capture_logs

from api.worker import keeping
from tests.api.support.installation import Installation


async def test_a_worker_that_ends_begins_again(shared: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    began: asyncio.Queue[int] = asyncio.Queue()

    async def dying(_: object) -> None:
        began.put_nowait(1)
        raise ExceptionGroup("", [ValueError()])

    monkeypatch.setattr(keeping, "run_worker", dying)
    monkeypatch.setattr(keeping, "FIRST", 0.0)
    with capture_logs() as logs:
        working = asyncio.create_task(keeping.keep_working(shared.giahan))
        for _ in range(3):
            await asyncio.wait_for(began.get(), 10)
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
    assert "the worker has ended" in [line["event"] for line in logs]
