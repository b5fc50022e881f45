"""What a worker tidies up now and then: periods of the ledger are closed, old requests forgotten."""

import asyncio

import structlog

from api.identity.signing import REMEMBERED
from api.wiring import Giahan

CLOSE_EVERY = 600.0
FORGET_EVERY = 60.0
log = structlog.get_logger()


async def forget_requests(giahan: Giahan) -> None:
    """Forget the nonces of signed requests that are too old to be sent again."""
    while True:
        try:
            await giahan.partners.requests.forget(REMEMBERED)
        except Exception:
            log.exception("forgetting signed requests failed")
        await asyncio.sleep(FORGET_EVERY)


async def close_ledger(giahan: Giahan) -> None:
    """Sum up the periods of the ledger that are over."""
    while True:
        try:
            await giahan.ledger.close()
        except Exception:
            log.exception("closing the ledger failed")
        await asyncio.sleep(CLOSE_EVERY)
