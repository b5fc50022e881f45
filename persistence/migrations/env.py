"""How Alembic reaches the database: over the connection that `persistence.schema.migrate` hands it, or by a URL."""

import asyncio

from alembic import context
from sqlalchemy import Connection

from persistence.schema.migrate import LONGEST_WAIT, engine_for
from persistence.tables import metadata


def run_on(connection: Connection) -> None:
    """Migrate over an open connection, all in one transaction."""
    context.configure(connection=connection, target_metadata=metadata, compare_server_default=True)
    with context.begin_transaction():
        context.run_migrations()


async def run() -> None:
    """Open a connection to the configured URL and migrate over it."""
    engine = engine_for(context.config.attributes["url"])
    async with engine.connect() as connection:
        await connection.exec_driver_sql(LONGEST_WAIT)
        await connection.run_sync(run_on)
        await connection.commit()


asyncio.run(run())
