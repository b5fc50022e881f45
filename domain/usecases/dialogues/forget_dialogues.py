"""Forget dialogues and messages that are past looking at: `DIALOGUE_KEEP_DAYS` says after how many days."""

from datetime import timedelta

from domain.catalogue.policy import Parameter
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.dialogues.incoming import IncomingMessages
from domain.ports.dialogues.sessions import DialogueSessions
from domain.values import dataclass

BATCH = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetDialogues:
    """Forgets, where a policy says after how long; without one everything is kept."""

    sessions: DialogueSessions
    incoming: IncomingMessages
    catalogues: Catalogues
    clock: Clock

    async def __call__(self) -> int:
        """Forget one batch of each, and tell how many were forgotten."""
        now, catalogue = self.clock.now(), await self.catalogues.current()
        policy = catalogue.policy(Parameter.DIALOGUE_KEEP_DAYS, local_day(now))
        if policy is None:
            return 0
        before = now - timedelta(days=policy.number)
        return await self.sessions.forget(before, BATCH) + await self.incoming.forget(before, BATCH)
