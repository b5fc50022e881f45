"""Finding and listing partners' credentials, and writing down in which hour one was used last."""

from uuid import UUID

import asyncpg

from domain.partners.credential import PartnerCredential
from domain.ports.lookups.pages import Page, Window
from persistence.lookups.pages import id_after, page
from persistence.rows.credentials import CREDENTIAL, credential_of

BY_PREFIX = f"SELECT {CREDENTIAL} FROM partner_credential WHERE prefix = $1"

BY_ID = f"SELECT {CREDENTIAL} FROM partner_credential WHERE id = $1"

USED = """
UPDATE partner_credential SET last_used_at = date_trunc('hour', now())
 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < date_trunc('hour', now()))
"""

CREDENTIALS = f"""
SELECT {CREDENTIAL} FROM partner_credential
 WHERE ($1::text IS NULL OR partner = $1) AND id < $2
 ORDER BY id DESC LIMIT $3
"""


class PostgresCredentialLookups:
    """Answers those who let partners in, and screens."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def by_prefix(self, prefix: str) -> PartnerCredential | None:
        """Find a credential by the part of it that may be seen."""
        row = await self._pool.fetchrow(BY_PREFIX, prefix)
        return credential_of(row) if row else None

    async def find(self, credential_id: UUID) -> PartnerCredential | None:
        """Find a credential by its id."""
        row = await self._pool.fetchrow(BY_ID, credential_id)
        return credential_of(row) if row else None

    async def used(self, credential: PartnerCredential) -> None:
        """Record that a credential is used in this hour; the second time in an hour changes nothing."""
        await self._pool.execute(USED, credential.id)

    async def credentials(self, partner: str | None, window: Window) -> Page[PartnerCredential]:
        """List credentials, newest first, those of one partner where it is named."""
        rows = await self._pool.fetch(CREDENTIALS, partner, id_after("credentials", window), window.first + 1)
        return page("credentials", rows, window, credential_of)
