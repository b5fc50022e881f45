"""A wire to PostgreSQL that is cut at a commit: before it gets there, or before the answer comes back."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from urllib.parse import parse_qs, urlsplit

from tests.databases import Database

COMMIT = (b"COMMIT\0", b"COMMIT\0")
"""What tells the question and the answer of a transaction's end."""

RECORD = (b"RenewCommand", b"UPDATE 1\0")
"""The same of the one statement of a renewal, which is its own transaction."""

TOP_UP = (b"TopUpCommand", b"INSERT 0 1\0")
"""The same of a top-up."""

CHUNK = 65536


class Cut(Enum):
    """Where the wire is cut."""

    NOWHERE = auto()
    BEFORE_COMMIT = auto()
    AFTER_COMMIT = auto()


@dataclass(slots=True)
class Wire:
    """Carries every connection there and back until it is cut."""

    upstream: str
    server: asyncio.Server | None = None
    cut: Cut = Cut.NOWHERE
    at: tuple[bytes, bytes] = COMMIT
    cuts: int = 0
    ends: set[asyncio.StreamWriter] = field(default_factory=set)

    @property
    def url(self) -> str:
        """The near end of the wire."""
        assert self.server is not None
        parts = urlsplit(self.upstream)
        login, at, _ = parts.netloc.rpartition("@")
        port = self.server.sockets[0].getsockname()[1]
        return parts._replace(netloc=f"{login}{at}127.0.0.1:{port}", query="sslmode=disable").geturl()

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there_reader, there_writer = await self._reach()
        self.ends |= {writer, there_writer}
        ways = [
            asyncio.create_task(self._carry(reader, there_writer, Cut.BEFORE_COMMIT)),
            asyncio.create_task(self._carry(there_reader, writer, Cut.AFTER_COMMIT)),
        ]
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        for end in (writer, there_writer):
            end.transport.abort()
        await asyncio.wait(ways)

    async def hang_up(self) -> None:
        """Cut every connection, and take no other."""
        assert self.server is not None
        self.server.close()
        for end in self.ends:
            end.transport.abort()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: Cut) -> None:
        try:
            while data := await reader.read(CHUNK):
                if self.cut is way and self.at[way is Cut.AFTER_COMMIT] in data:
                    self.cuts += 1
                    return
                writer.write(data)
        except ConnectionError:
            return

    async def _reach(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        parts = urlsplit(self.upstream)
        query = parse_qs(parts.query)
        if (host := query.get("host", [""])[0]).startswith("/"):
            return await asyncio.open_unix_connection(f"{host}/.s.PGSQL.{query.get('port', ['5432'])[0]}")
        return await asyncio.open_connection(parts.hostname, parts.port or 5432)


@asynccontextmanager
async def a_wire(database: Database) -> AsyncIterator[Wire]:
    """Lay a wire to a database."""
    wire = Wire(database.app_url)
    wire.server = await asyncio.start_server(wire.carry, "127.0.0.1")
    async with wire.server:
        yield wire
