"""Keeping the worker at work beside a server: whatever ends it, it begins again after a growing pause."""

import asyncio

import structlog

from api.wiring import Giahan
from api.worker.loop import run_worker

FIRST, LONGEST = 1.0, 60.0
log = structlog.get_logger()


async def keep_working(giahan: Giahan) -> None:
    """Work until cancelled."""
    pause = FIRST
    while True:
        begun = asyncio.get_running_loop().time()
        try:
            await run_worker(giahan)
        except Exception:
            if asyncio.get_running_loop().time() - begun > LONGEST:
                pause = FIRST
            log.exception("the worker has ended", again_in_seconds=pause)
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST)
