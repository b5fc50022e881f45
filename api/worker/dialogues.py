"""The worker's part in dialogues: sessions that were left are closed, messages left behind acted on, old ones go."""

import asyncio

import structlog

from api.operations.metrics import DIALOGUE_LEFT
from api.wiring import Giahan

LOOK_EVERY = 1.0
FORGET_EVERY = 60.0
PAUSE_AFTER_FAULT = 5.0
log = structlog.get_logger()


async def run_dialogues(giahan: Giahan) -> None:
    """Look until cancelled; after a fault what is due is still due."""
    while True:
        try:
            for place in await giahan.dialogues.close_left():
                DIALOGUE_LEFT.labels(place).inc()
            await giahan.dialogues.act.left_behind()
        except Exception:
            log.exception("looking after dialogues failed")
            await asyncio.sleep(PAUSE_AFTER_FAULT)
        await asyncio.sleep(LOOK_EVERY)


async def forget_dialogues(giahan: Giahan) -> None:
    """Forget dialogues that are past looking at."""
    while True:
        try:
            await giahan.dialogues.forget()
        except Exception:
            log.exception("forgetting dialogues failed")
        await asyncio.sleep(FORGET_EVERY)
