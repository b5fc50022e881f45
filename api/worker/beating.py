"""The worker's signs of life, which readiness and metrics tell of."""

import asyncio
from uuid import uuid4

import structlog

from api.wiring import Giahan
from api.wiring.database import BUILD

BEAT_EVERY = 5.0
log = structlog.get_logger()


async def beat(giahan: Giahan) -> None:
    """Note every now and then that this worker is alive."""
    worker = uuid4()
    while True:
        try:
            await giahan.beats.beat(worker, BUILD)
        except Exception:
            log.exception("noting that the worker is alive failed")
        await asyncio.sleep(BEAT_EVERY)
