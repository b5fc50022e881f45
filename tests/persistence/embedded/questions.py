"""What the tests of the embedded PostgreSQL share: a question to it, and other processes that hold it."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import asyncpg

from tests.databases import wait_for

FAST = {"fsync": "off"}
ROOT = Path(__file__).parents[3]
HOLDING = """
import sys
from pathlib import Path
from persistence.embedded import EmbeddedPostgres

postgres = EmbeddedPostgres(Path(sys.argv[1]), options={"fsync": "off"})
print(postgres.start(), flush=True)
sys.stdin.readline()
"""


def ask(url: str, statement: str) -> Any:  # noqa: ANN401 - whatever the statement answers
    async def answer() -> Any:  # noqa: ANN401
        connection = await asyncpg.connect(url)
        try:
            return await connection.fetchval(statement)
        finally:
            await connection.close()

    return wait_for(answer())


def socket_folder(url: str) -> Path:
    return Path(parse_qs(urlsplit(url).query)["host"][0])


class Holder:
    """A process that starts or joins the server, and ends without a word to it once told to leave."""

    def __init__(self, home: Path) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - words of ours
            [sys.executable, "-c", HOLDING, str(home)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def url(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().strip()

    def leave(self) -> None:
        self._process.communicate("\n")
        assert self._process.returncode == 0

    def die(self) -> None:
        self._process.kill()
        self._process.communicate()


@contextmanager
def a_holder(home: Path) -> Iterator[Holder]:
    holder = Holder(home)
    try:
        yield holder
    finally:
        holder.die()
