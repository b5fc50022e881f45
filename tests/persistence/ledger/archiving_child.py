"""A process that archives and kills itself at one of its steps: a statement, or a file that gets its name."""

import asyncio
import os
import signal
import sys
from datetime import date
from pathlib import Path
from typing import Any

import asyncpg

from domain.history.retention import KEPT_BY
from persistence.lookups.ledger.archive import archiving, files, writing


class Fate:
    """Counts steps, and ends the process at one of them, as SIGKILL does: nothing is tidied up."""

    def __init__(self, last: int) -> None:
        self._left = last

    def step(self, *_: object) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


async def die_at(step: int, owner_url: str, folder: Path, before: date) -> None:
    """Archive until a step."""
    fate, connect, finish = Fate(step), asyncpg.connect, files.finish

    async def watched(*places: Any, **settings: Any) -> Any:  # noqa: ANN401 - as asyncpg has it
        connection = await connect(*places, **settings)
        connection.add_query_logger(fate.step)
        return connection

    def finished(unfinished: Path, path: Path) -> None:
        fate.step()
        finish(unfinished, path)
        fate.step()

    for module, name, stand_in in (
        (asyncpg, "connect", watched),
        (files, "finish", finished),
        (writing, "finish", finished),
    ):
        setattr(module, name, stand_in)
    await archiving.archive(owner_url, folder, dict.fromkeys(KEPT_BY, before))


if __name__ == "__main__":
    asyncio.run(die_at(int(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), date.fromisoformat(sys.argv[4])))
