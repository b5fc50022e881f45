"""Whether the database can be worked with: reached, migrated, and with a catalogue."""

import asyncpg

from persistence.schema.revision import HEAD

REVISION = "SELECT version_num FROM alembic_version"

CATALOGUE = "SELECT EXISTS (SELECT FROM price_version) AND EXISTS (SELECT FROM policy_version)"

WAITING = """
SELECT (SELECT count(*) FROM message WHERE state = 'QUEUED') AS messages,
       (SELECT count(*) FROM activation WHERE state IN ('QUEUED', 'SENT')) AS activations,
       (SELECT count(*) FROM webhook_delivery WHERE state = 'QUEUED') AS webhooks
"""


UNREACHED = (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError)


class Readiness:
    """Looks at the database."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def checks(self) -> dict[str, bool]:
        """Tell of each thing that must hold whether it does."""
        try:
            migrated = await self._pool.fetchval(REVISION, timeout=2) == HEAD
            return {"database": True, "migrations": migrated, "catalogue": await self._pool.fetchval(CATALOGUE)}
        except asyncpg.UndefinedTableError:
            return {"database": True, "migrations": False, "catalogue": False}
        except UNREACHED:
            return {"database": False, "migrations": False, "catalogue": False}

    async def waiting(self) -> dict[str, int]:
        """Count what waits to leave; nothing is told where the database cannot be asked."""
        try:
            return dict(await self._pool.fetchrow(WAITING, timeout=2) or {})
        except UNREACHED:
            return {}


async def is_migrated(url: str) -> bool:
    """Tell whether a database is at the revision that this version of the program works with."""
    return await revision_of(url) == HEAD


async def revision_of(url: str) -> str | None:
    """Tell at which revision a database is; None where it was never migrated."""
    connection = await asyncpg.connect(url, timeout=10)
    try:
        found: str | None = await connection.fetchval(REVISION)
    except (asyncpg.UndefinedTableError, asyncpg.InsufficientPrivilegeError):
        return None
    else:
        return found
    finally:
        await connection.close()
