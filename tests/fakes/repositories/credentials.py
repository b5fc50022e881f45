"""Partners' credentials in memory."""

from dataclasses import replace
from uuid import UUID

from domain.partners.credential import PartnerCredential
from tests.fakes.records import Records
from tests.fakes.store import GuardError


class FakeCredentials:
    """Keeps credentials."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def add(self, credential: PartnerCredential) -> None:
        if credential.prefix in {each.prefix for each in self._records.credentials.values()}:
            raise GuardError(credential)
        self._records.credentials[credential.id] = credential

    async def lock(self, credential_id: UUID) -> PartnerCredential | None:
        return await self.find(credential_id)

    async def find(self, credential_id: UUID) -> PartnerCredential | None:
        return self._records.credentials.get(credential_id)

    async def update(self, credential: PartnerCredential) -> None:
        kept = self._records.credentials[credential.id]
        self._records.credentials[credential.id] = replace(
            kept,
            secret_hash=credential.secret_hash,
            version=credential.version,
            previous_hash=credential.previous_hash,
            previous_until=credential.previous_until,
            revoked_at=credential.revoked_at,
            revoked_by=credential.revoked_by,
        )
