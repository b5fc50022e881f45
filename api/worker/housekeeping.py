"""What a worker tidies up now and then: periods and days of the ledger are closed, old requests forgotten."""

import asyncio
from datetime import UTC, datetime

import structlog

from api.identity.signing import REMEMBERED
from api.wiring import Giahan
from domain.ledger.closed_day import ClosedDay
from domain.online.guesses import WITHIN
from domain.webhooks.delivery import KEPT

CLOSE_EVERY = 600.0
FORGET_EVERY = 60.0
FORGET_MOST = 10_000
BY = "worker"
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
    """Sum up the periods of the ledger that are over, and close the day before, once its time has come."""
    while True:
        try:
            await giahan.ledger.periods.close()
            if (closed := await giahan.ledger.close_day.due(BY)) is not None:
                _tell(closed)
        except Exception:
            log.exception("closing the ledger failed")
        await asyncio.sleep(CLOSE_EVERY)


def _tell(closed: ClosedDay) -> None:
    told = {"day": closed.day.isoformat(), "movements": closed.movements, "late": len(closed.late)}
    if closed.differences:
        log.error("a day was closed and does not add up", differences=len(closed.differences), **told)
    else:
        log.info("a day was closed", **told)
