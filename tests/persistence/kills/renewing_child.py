"""Bears a child for each line of JSON that renews until it dies, and answers who it is, then how it ended."""

import asyncio
import json
import os
import signal
import sys
from typing import Any

from domain.months import Term
from tests.databases import Database
from tests.persistence.connections.interruptions import Interrupted, Moments
from tests.persistence.installation import an_installation
from tests.usecases.requests import by, renewal

AT_ONCE = 3


async def die(_connection: Interrupted, _statement: str) -> None:
    """Die as if somebody had pulled the plug."""
    os.kill(os.getpid(), signal.SIGKILL)


async def renew(url: str, keys: list[str], moments: Moments, **what: Any) -> None:  # noqa: ANN401 - as it was written
    """Renew under each key, some at once."""
    command = renewal(**what | {"term": Term(what["term"])})
    async with an_installation(Database(url, url), most=AT_ONCE, wrap=moments.wrap) as installed:
        waiting = iter(keys)

        async def work() -> None:
            for key in waiting:
                await installed.service.renew(by(key), command)

        await asyncio.gather(*(work() for _ in range(AT_ONCE)))


def main(url: str) -> None:
    """Serve lines."""
    for line in sys.stdin:
        told = json.loads(line)
        child = os.fork()
        if child == 0:
            moments = Moments(at=told["at"])
            if told["when"] is not None:
                setattr(moments, told["when"], die)
            asyncio.run(renew(url, told["keys"], moments, **told["what"]))
            os._exit(0)
        say(child)
        _, status = os.waitpid(child, 0)
        say(os.waitstatus_to_exitcode(status))


def say(number: int) -> None:
    """Answer a number on a line."""
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
