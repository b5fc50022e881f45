"""Children that renew and are killed, and the process that bears them."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from domain.catalogue.package import ProductLine
from tests.builders.subscribers import MSISDN
from tests.databases import Database
from tests.persistence.installation import Installation
from tests.usecases.requests import in_date, on_record

ROOT = Path(__file__).parents[3]
CARD = "22222222222"
A_WEEK = {"package": "TIEN_LOI", "term": "P1W", "card": CARD}
Asked = dict[str, str]
PAYERS = [f"849012345{index:02}" for index in range(40)]


@dataclass(slots=True)
class Children:
    """A process that lives on and makes children that renew and die."""

    process: asyncio.subprocess.Process

    async def born(
        self, keys: list[str], *, at: int | None = None, when: str | None = None, what: Asked | None = None
    ) -> int:
        """Have a child renew, dying around a statement, and tell who it is."""
        return await self.asked(keys=keys, at=at, when=when, what=A_WEEK | (what or {}))

    async def asked(self, **told: object) -> int:
        """Ask for a child, and hear the answer."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{json.dumps(told)}\n".encode())
        return await self.heard()

    async def heard(self) -> int:
        """Hear the next answer: who was born, or how it ended."""
        assert self.process.stdout is not None
        return int(await self.process.stdout.readline())


@asynccontextmanager
async def a_family(
    database: Database, program: str = "tests.persistence.kills.renewing_child"
) -> AsyncIterator[Children]:
    """Start the process that bears children."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", program, database.app_url),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        yield Children(process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


async def ready(installed: Installation) -> None:
    for payer in (MSISDN, *PAYERS):
        await on_record(installed.service, payer, balance=4_000_000)
    await in_date(installed.service, CARD, line=ProductLine.MYK, package="TIEN_LOI")
