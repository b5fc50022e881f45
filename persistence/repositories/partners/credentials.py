"""Partners' credentials in PostgreSQL."""

from uuid import UUID

from domain.partners.credential import PartnerCredential
from persistence.connections.pool import Session
from persistence.rows.credentials import COLUMNS, CREDENTIAL, credential_columns, credential_of

ADD = f"""
INSERT INTO partner_credential ({CREDENTIAL}) VALUES ({", ".join(f"${place + 1}" for place in range(len(COLUMNS)))})
"""

FIND = f"SELECT {CREDENTIAL} FROM partner_credential WHERE id = $1"

LOCK = f"{FIND} FOR NO KEY UPDATE"

UPDATE = """
UPDATE partner_credential
   SET (secret_hash, version, previous_hash, previous_until, revoked_at, revoked_by) = ($2, $3, $4, $5, $6, $7)
 WHERE id = $1
"""


class PostgresCredentials:
    """Keeps credentials."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def add(self, credential: PartnerCredential) -> None:
        """Add a credential."""
        await self._connection.execute(ADD, *credential_columns(credential))

    async def lock(self, credential_id: UUID) -> PartnerCredential | None:
        """Lock a credential and read it."""
        row = await self._connection.fetchrow(LOCK, credential_id)
        return credential_of(row) if row else None

    async def find(self, credential_id: UUID) -> PartnerCredential | None:
        """Find a credential."""
        row = await self._connection.fetchrow(FIND, credential_id)
        return credential_of(row) if row else None

    async def update(self, credential: PartnerCredential) -> None:
        """Write a credential's secret and its revocation."""
        secret = (credential.secret_hash, credential.version, credential.previous_hash, credential.previous_until)
        await self._connection.execute(UPDATE, credential.id, *secret, credential.revoked_at, credential.revoked_by)
