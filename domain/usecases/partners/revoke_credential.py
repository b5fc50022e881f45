"""Revoke a partner's credential: nobody is let in with it any more."""

from domain.buckets import Ref
from domain.partners.credential import PartnerCredential
from domain.ports.clock import Clock
from domain.ports.work import Work, Works
from domain.refusal import bad_input
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeCommand:
    """Which credential; none where the id is of something else."""

    credential: Ref | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeCredential:
    """Revokes credentials; `watch` tells real time."""

    works: Works
    clock: Clock
    watch: Clock

    async def __call__(self, asked: Asked, command: RevokeCommand) -> Result[PartnerCredential]:
        """Revoke a credential, or say why not; one that is revoked stays as it was (G-ONCE)."""

        async def act(work: Work) -> Decided[PartnerCredential]:
            return await self._revoke(work, command, asked.principal)

        return await once(self.works, self.clock, asked, command, act, lambda work, ref: work.credentials.find(ref.id))

    async def _revoke(self, work: Work, command: RevokeCommand, by: str) -> Decided[PartnerCredential]:
        found = await work.credentials.lock(command.credential.id) if command.credential else None
        if found is None:
            return (bad_input("credentialId", "unknown_id"),)
        if found.revoked_at is not None:
            return Done(found, found.ref, found)
        revoked = found.revoked(self.watch.now(), by)
        await work.credentials.update(revoked)
        return Done(revoked, revoked.ref, found)
