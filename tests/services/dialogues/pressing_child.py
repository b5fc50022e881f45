"""Bears a child for each line of JSON that presses one key and dies around a statement, and answers how it ended."""

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, cast

from domain.ports.dialogues.sessions import DialogueSessions
from tests.databases import Database
from tests.fakes.world import World
from tests.persistence.connections.interruptions import Interrupted, Moments
from tests.persistence.installation import Installation, an_installation
from tests.persistence.kills.renewing_child import die, say
from tests.usecases.dialogues.handset import Handset
from tests.usecases.requests import TODAY


@dataclass(frozen=True, slots=True)
class Interruptible:
    """Sessions whose statements count among those of the units of work."""

    real: DialogueSessions
    moments: Moments

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        async def run(*values: object) -> Any:  # noqa: ANN401 - whatever is asked
            real = getattr(self.real, name)
            return await self.moments.meet(cast("Interrupted", None), name, lambda: real(*values))

        return run


def a_phone(installed: Installation, msisdn: str, session: str) -> Handset:
    """Give a phone whose inputs are answered over PostgreSQL: of the memory it needs what both have."""
    return Handset(cast("World", installed), msisdn=msisdn, session=session)


async def press(url: str, moments: Moments, handset: dict[str, str]) -> None:
    """Send one input as a gateway does."""
    async with an_installation(Database(url, url), day=TODAY, most=2, wrap=moments.wrap) as installed:
        sessions = Interruptible(installed.service.dialogues.answer.sessions, moments)
        answer = replace(installed.service.dialogues.answer, sessions=cast("DialogueSessions", sessions))
        phone = a_phone(installed, handset["msisdn"], handset["session"])
        await answer(phone.asked(handset["text"]))


def main(url: str) -> None:
    """Serve lines."""
    for line in sys.stdin:
        told = json.loads(line)
        child = os.fork()
        if child == 0:
            moments = Moments(at=told["at"])
            setattr(moments, told["when"], die)
            asyncio.run(press(url, moments, told["handset"]))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        say(os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main(sys.argv[1])
