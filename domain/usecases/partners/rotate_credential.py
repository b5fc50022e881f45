"""Give a partner's credential a new secret, the one before staying good for as long as is wanted."""

from datetime import timedelta

from domain.buckets import Ref
from domain.partners.credential import PartnerCredential
from domain.partners.rules import grace_refusals
from domain.ports.clock import Clock
from domain.ports.repositories.credentials import NewSecret
from domain.ports.work import Work, Works
from domain.refusal import bad_input
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.usecases.partners.issue_credential import Shown, shown
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RotateCommand:
    """Which credential, and for how many minutes its secret of before stays good; none where the id is another's."""

    credential: Ref | None
    grace_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RotateCredential:
    """Changes secrets; `watch` tells real time."""

    works: Works
    clock: Clock
    watch: Clock
    new_secret: NewSecret

    async def __call__(self, asked: Asked, command: RotateCommand) -> Result[Shown]:
        """Change a secret, or say why not; the same key changes it once, and shows it no second time (G-ONCE)."""
        secret = self.new_secret()

        async def act(work: Work) -> Decided[PartnerCredential]:
            return await self._rotate(work, command, secret)

        settled = await once(
            self.works, self.clock, asked, command, act, lambda work, ref: work.credentials.find(ref.id)
        )
        return shown(settled, secret)

    async def _rotate(self, work: Work, command: RotateCommand, secret: str) -> Decided[PartnerCredential]:
        if refusals := tuple(grace_refusals(command.grace_minutes)):
            return refusals
        found = await work.credentials.lock(command.credential.id) if command.credential else None
        if found is None:
            return (bad_input("credentialId", "unknown_id"),)
        now = self.watch.now()
        if not found.good(now):
            return (bad_input("credentialId", "revoked"),)
        grace = timedelta(minutes=command.grace_minutes)
        rotated = found.rotated(secret, now + grace if grace else None)
        await work.credentials.update(rotated)
        return Done(rotated, rotated.ref, found)
