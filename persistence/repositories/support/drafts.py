"""Drafts of circulars in PostgreSQL."""

from uuid import UUID

import asyncpg

from domain.catalogue.draft import Draft
from domain.circular import Circular
from domain.ports.lookups.pages import Page, Window
from persistence.connections.pool import Row, Session
from persistence.lookups.pages import id_after, page
from persistence.repositories.support.cells import cells_of, policies_of, prices_of
from persistence.rows.circulars import circular_of

_DRAFT = "id, circular, valid_from, valid_to, prices, policies, changed_by, changed_at, published_by, published_at"

ADD = f"INSERT INTO circular_draft ({_DRAFT}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"

FIND = f"SELECT {_DRAFT} FROM circular_draft WHERE id = $1"

LOCK = f"{FIND} FOR NO KEY UPDATE"

UPDATE = """
UPDATE circular_draft
   SET (circular, valid_from, valid_to, prices, policies, changed_by, changed_at, published_by, published_at)
     = ($2, $3, $4, $5, $6, $7, $8, $9, $10)
 WHERE id = $1
"""

DRAFTS = f"SELECT {_DRAFT} FROM circular_draft WHERE id < $1 ORDER BY id DESC LIMIT $2"


class PostgresDrafts:
    """Keeps drafts."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def add(self, draft: Draft) -> None:
        """Add a draft."""
        await self._connection.execute(ADD, *_columns(draft))

    async def lock(self, draft_id: UUID) -> Draft | None:
        """Lock a draft and read it."""
        row = await self._connection.fetchrow(LOCK, draft_id)
        return draft_of(row) if row else None

    async def find(self, draft_id: UUID) -> Draft | None:
        """Find a draft."""
        row = await self._connection.fetchrow(FIND, draft_id)
        return draft_of(row) if row else None

    async def update(self, draft: Draft) -> None:
        """Write a draft over what it was."""
        await self._connection.execute(UPDATE, *_columns(draft))


class PostgresDraftLookups:
    """Lists drafts."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def draft(self, draft_id: UUID) -> Draft | None:
        """Find a draft."""
        row = await self._pool.fetchrow(FIND, draft_id)
        return draft_of(row) if row else None

    async def drafts(self, window: Window) -> Page[Draft]:
        """List drafts, newest first, published ones included."""
        rows = await self._pool.fetch(DRAFTS, id_after("drafts", window), window.first + 1)
        return page("drafts", rows, window, draft_of)


def _columns(draft: Draft) -> tuple[object, ...]:
    circular = draft.circular
    named = {
        "code": circular.code,
        "title_vi": circular.title_vi,
        "title_en": circular.title_en,
        "issued_by": circular.issued_by,
        "issued_on": circular.issued_on.isoformat() if circular.issued_on else None,
        "url": circular.url,
    }
    who = (draft.changed_by, draft.changed_at, draft.published_by, draft.published_at)
    return (draft.id, named, draft.valid_from, draft.valid_to, *cells_of(draft.prices, draft.policies), *who)


def draft_of(row: Row) -> Draft:
    """Read a draft."""
    circular: Circular = circular_of(row["circular"])
    return Draft(
        id=row["id"],
        circular=circular,
        valid_from=row["valid_from"],
        valid_to=row["valid_to"],
        prices=prices_of(row["prices"]),
        policies=policies_of(row["policies"]),
        changed_by=row["changed_by"],
        changed_at=row["changed_at"],
        published_by=row["published_by"],
        published_at=row["published_at"],
    )
