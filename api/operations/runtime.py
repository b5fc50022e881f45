"""Settling down: what a process does once all that it needs is loaded, before it goes to work."""

import asyncio
import gc
from collections.abc import Coroutine
from typing import Any, TypeVar

import uvloop

Answer = TypeVar("Answer")

ALLOCATIONS = 100_000
"""How many more objects there are before garbage is searched for: more than two chunks of a sweep keep at a time.

Python's own 700 is a single answer's worth.
"""


def prepare_process() -> None:
    """Leave all that stays for good out of the search for garbage, and search seldom.

    The search took a tenth of a quote and a seventh of a card of a sweep.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(ALLOCATIONS)


def run(work: Coroutine[Any, Any, Answer]) -> Answer:
    """Run work to its end, on the event loop that the server too runs on."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(work)
