"""What Alembic's own comparison would still change."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from persistence.schema.migrate import engine_for
from persistence.tables import metadata


async def still_to_change(url: str) -> list[object]:
    """Ask Alembic's own comparison."""
    engine = engine_for(url)
    async with engine.connect() as connection:
        return await connection.run_sync(_alembics_view)


def _alembics_view(connection: Connection) -> list[object]:
    options = {"compare_type": True, "compare_server_default": True}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))
