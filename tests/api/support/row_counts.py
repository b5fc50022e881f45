"""What a database holds, counted, to tell that nothing was changed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.api.support.installation import Installation

TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'"

REMEMBERED = ("refused_attempt", "idempotency_key", "webhook_delivery")
"""Where a refusal that has a key is kept, and told of to those who listen."""

SEEN = "read_entry"
"""What staff were shown of a subscriber is noted, whatever came of what they asked (G-READ)."""


@asynccontextmanager
async def untouched(installed: Installation, *, but: tuple[str, ...] = ()) -> AsyncIterator[None]:
    """Insist that nothing was added, taken or paid meanwhile, save in the tables named."""
    before = await _held(installed)
    yield
    after = await _held(installed)
    changed = {table for table, _ in before.items() ^ after.items()} - {*but, SEEN}
    assert not changed, changed


async def _held(installed: Installation) -> dict[str, str]:
    """Tell of every table how many rows it has, and what they are."""
    tables = [row["tablename"] for row in await installed.pool.fetch(TABLES)]
    digest = "SELECT count(*) || ' ' || coalesce(md5(string_agg(each::text, '|' ORDER BY each::text)), '') FROM {} each"
    return {table: await installed.pool.fetchval(digest.format(table)) for table in tables}
