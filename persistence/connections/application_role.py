"""The role that the application works as: made where a server does not have it, and seen to have its rights."""

import asyncpg

from persistence.connections.servers import connect

ROLE = """
DO $$ BEGIN
    CREATE ROLE giahan_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$
"""

IS_KNOWN = "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'giahan_app')"

HAS_RIGHTS = "SELECT has_table_privilege('giahan_app', 'price_version', 'SELECT')"

NOT_MADE = (
    "The role giahan_app is missing on this server, and the role that owns the schema may not make it: let an "
    "administrator run CREATE ROLE giahan_app; GRANT giahan_app TO the owner WITH ADMIN OPTION."
)

NO_RIGHTS = (
    "This database was restored where the role giahan_app was missing, so that the role has no rights in it. It is "
    "here now: restore into an empty database once more, then run `giahan migrate` again."
)


class ApplicationRoleError(RuntimeError):
    """The application's role is missing, or has no rights."""


async def make_role(owner_url: str) -> None:
    """Make the role where the server does not have it.

    Raises:
        ApplicationRoleError: the owner may not make roles.
    """
    connection = await connect(owner_url)
    try:
        if not await connection.fetchval(IS_KNOWN):
            await connection.execute(ROLE)
    except asyncpg.InsufficientPrivilegeError as error:
        raise ApplicationRoleError(NOT_MADE) from error
    finally:
        await connection.close()


async def require_rights(owner_url: str) -> None:
    """Require that the role has its rights in a migrated database.

    Raises:
        ApplicationRoleError: it has none, as after a restore that left them out.
    """
    connection = await connect(owner_url)
    try:
        if not await connection.fetchval(HAS_RIGHTS):
            raise ApplicationRoleError(NO_RIGHTS)
    finally:
        await connection.close()
