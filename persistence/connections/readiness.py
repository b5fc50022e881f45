"""Whether the database can be worked with: reached, migrated, with a catalogue, and with room on its disk."""

from datetime import datetime

import asyncpg

from domain.online.guesses import GuessKind
from persistence.connections.fitness import Fitness
from persistence.connections.servers import Servers
from persistence.repositories.online.sales_sql import GUESSED
from persistence.schema.revision import HEAD

REVISION = "SELECT version_num FROM alembic_version"

SERVED = """
SELECT EXISTS (SELECT FROM served_revision JOIN alembic_version ON schema_revision = version_num WHERE revision = $1)
"""

CATALOGUE = "SELECT EXISTS (SELECT FROM price_version) AND EXISTS (SELECT FROM policy_version)"

ROOM = "CREATE TEMPORARY TABLE room ON COMMIT DROP AS SELECT repeat('-', 8000) FROM generate_series(1, 100)"
"""Takes a hundred pages, and gives them back."""

WAITING = """
SELECT (SELECT count(*) FROM message WHERE state = 'QUEUED') AS messages,
       (SELECT count(*) FROM activation WHERE state IN ('QUEUED', 'SENT')) AS activations,
       (SELECT count(*) FROM webhook_delivery WHERE state = 'QUEUED') AS webhooks
"""


UNREACHED = (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError)

Pool = asyncpg.Pool


class Readiness:
    """Looks at the database."""

    def __init__(self, pool: Pool, fitness: Fitness | None = None) -> None:
        """Take a pool to look through, and where what was seen is kept for those who write."""
        self._pool = pool
        self.fitness = fitness or Fitness()

    async def checks(self) -> dict[str, bool]:
        """Tell of each thing that must hold whether it does."""
        try:
            migrated = await serves(self._pool)
            catalogue = await self._pool.fetchval(CATALOGUE)
            await self._look_for_room()
        except asyncpg.UndefinedTableError:
            migrated = catalogue = False
        except UNREACHED:
            return {"database": False, "migrations": False, "catalogue": False, "room": not self.fitness.full}
        self.fitness.moved = not migrated
        return {"database": True, "migrations": migrated, "catalogue": catalogue, "room": not self.fitness.full}

    async def waiting(self) -> dict[str, int]:
        """Count what waits to leave; nothing is told where the database cannot be asked."""
        try:
            return dict(await self._pool.fetchrow(WAITING, timeout=2) or {})
        except UNREACHED:
            return {}

    async def guessed(self, since: datetime) -> dict[GuessKind, int]:
        """Count the wrong answers of all clients since an instant; none where the database cannot be asked."""
        try:
            found = {row["kind"]: int(row["guessed"]) for row in await self._pool.fetch(GUESSED, since, timeout=2)}
        except UNREACHED:
            return {}
        return {kind: found.get(kind, 0) for kind in GuessKind}

    async def _look_for_room(self) -> None:
        """Try to write, where writing has failed for want of room; it is asked of nobody else."""
        if self.fitness.full:
            try:
                await self._pool.execute(ROOM, timeout=2)
            except asyncpg.DiskFullError:
                return
            self.fitness.full = False


async def serves(pool: "Pool | asyncpg.Connection[asyncpg.Record]") -> bool:
    """Tell whether the schema is of this version, or of a later one that serves it too."""
    if await pool.fetchval(REVISION, timeout=2) == HEAD:
        return True
    try:
        served: bool = await pool.fetchval(SERVED, HEAD, timeout=2)
    except asyncpg.UndefinedTableError:
        return False
    return served


async def is_served(url: str) -> bool:
    """Tell whether a database serves this version of the program."""
    connection = await Servers(url, "any").connect()
    try:
        return await serves(connection)
    except (asyncpg.UndefinedTableError, asyncpg.InsufficientPrivilegeError):
        return False
    finally:
        await connection.close()


async def revision_of(url: str) -> str | None:
    """Tell at which revision a database is; None where it was never migrated."""
    connection = await Servers(url, "any").connect()
    try:
        found: str | None = await connection.fetchval(REVISION)
    except (asyncpg.UndefinedTableError, asyncpg.InsufficientPrivilegeError):
        return None
    else:
        return found
    finally:
        await connection.close()
