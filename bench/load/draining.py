"""One worker that delivers what waits, messages or activations, until so many have left; a member of a team."""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable

from api.operations.runtime import run
from api.settings import Settings
from api.wiring import Giahan, assembled
from api.worker.loop import MANY
from bench.load.team import wait_for_the_others

Deliver = Callable[[], Awaitable[int]]


def main() -> None:
    """Print deliveries a second; words: the database, what, how many, and settings as name=value."""
    url, what, count, *given = sys.argv[1:]
    settings = Settings.model_validate(dict(word.split("=", 1) for word in given))
    print(run(_rate(settings, url, what, int(count))))


async def _rate(settings: Settings, url: str, what: str, count: int) -> float:
    async with assembled(settings, url) as giahan:
        deliver = deliveries(giahan)[what]
        await giahan.catalogues.current()
        wait_for_the_others()
        began = time.perf_counter()
        delivered = await delivered_until(deliver, count)
        return delivered / (time.perf_counter() - began)


def deliveries(giahan: Giahan) -> dict[str, Deliver]:
    """Name what a worker delivers."""
    return {"messages": giahan.deliver_messages, "activations": giahan.deliver_activations}


async def delivered_until(deliver: Deliver, count: int) -> int:
    """Deliver as many batches at a time as a worker does, until so many have left or none is due."""
    delivered = 0

    async def batch_after_batch() -> None:
        nonlocal delivered
        while delivered < count and (due := await deliver()):
            delivered += due

    await asyncio.gather(*(batch_after_batch() for _ in range(MANY)))
    return delivered


if __name__ == "__main__":
    main()
