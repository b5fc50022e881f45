"""Revoke a partner's credential: nobody is let in with it any more."""

from domain.buckets import Ref
from domain.partners.credential import PartnerCredential
from domain.ports.clock import Clock
from domain.ports.work import Work, Works
from domain.refusal import Refusal, bad_input
from domain.usecases.common.audit_note import AuditNote
from domain.usecases.common.command import Asked, key_for, key_refusals
from domain.usecases.common.idempotency import Done, Result, once
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
        if refusals := key_refusals(asked):
            return Result(None, refusals)

        async def act(work: Work) -> Done[PartnerCredential] | tuple[Refusal, ...]:
            return await self._revoke(work, command, asked.principal)

        about = AuditNote(asked.author, command, self.clock.now())
        return await once(
            self.works, key_for(asked, command), act, lambda work, ref: work.credentials.find(ref.id), about
        )

    async def _revoke(
        self, work: Work, command: RevokeCommand, by: str
    ) -> Done[PartnerCredential] | tuple[Refusal, ...]:
        found = await work.credentials.lock(command.credential.id) if command.credential else None
        if found is None:
            return (bad_input("credentialId", "unknown_id"),)
        if found.revoked_at is not None:
            return Done(found, found.ref, found)
        revoked = found.revoked(self.watch.now(), by)
        await work.credentials.update(revoked)
        return Done(revoked, revoked.ref, found)
