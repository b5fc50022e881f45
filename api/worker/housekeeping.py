"""What a worker tidies up now and then: periods of the ledger are closed, old requests and webhooks forgotten."""

import asyncio
from datetime import UTC, datetime

import structlog

from api.identity.signing import REMEMBERED
from api.wiring import Giahan
from domain.online.guesses import WITHIN
from domain.webhooks.delivery import KEPT

CLOSE_EVERY = 600.0
FORGET_EVERY = 60.0
FORGET_MOST = 10_000
log = structlog.get_logger()


async def forget_requests(giahan: Giahan) -> None:
    """Forget the nonces of signed requests that are too old to be sent again."""
    while True:
        try:
            await giahan.partners.requests.forget(REMEMBERED)
        except Exception:
            log.exception("forgetting signed requests failed")
        await asyncio.sleep(FORGET_EVERY)


async def forget_webhooks(giahan: Giahan) -> None:
    """Forget deliveries of webhooks that are past looking at."""
    while True:
        try:
            await giahan.webhooks.post.forget(datetime.now(UTC) - KEPT, FORGET_MOST)
        except Exception:
            log.exception("forgetting webhooks failed")
        await asyncio.sleep(FORGET_EVERY)


async def forget_guesses(giahan: Giahan) -> None:
    """Forget the wrong answers that count no more, and whom they locked out."""
    while True:
        try:
            async with giahan.works() as work:
                await work.online.forget_guesses(giahan.clock.now() - WITHIN)
                await work.commit()
        except Exception:
            log.exception("forgetting guesses failed")
        await asyncio.sleep(FORGET_EVERY)


async def forget_trials(giahan: Giahan) -> None:
    """Forget trials of drafts that ended long ago."""
    while True:
        try:
            await giahan.support.run_trials.forget()
        except Exception:
            log.exception("forgetting trials failed")
        await asyncio.sleep(FORGET_EVERY)


async def close_ledger(giahan: Giahan) -> None:
    """Sum up the periods of the ledger that are over."""
    while True:
        try:
            await giahan.ledger.close()
        except Exception:
            log.exception("closing the ledger failed")
        await asyncio.sleep(CLOSE_EVERY)
