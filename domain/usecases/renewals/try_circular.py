"""Try a draft of a circular on past attempts: each is decided anew, and nothing is changed (what-if)."""

from datetime import date
from uuid import UUID

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.draft import Draft, DraftPolicy, DraftPrice, draft_refusals
from domain.catalogue.policy import Parameter
from domain.circular import ASSUMED
from domain.months import instant_of
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.support.trials import TrialLookups
from domain.support.trial import Drafted, Place, Tally, throughout
from domain.usecases.common.idempotency import Result
from domain.values import dataclass

CHUNK = 500
"""Attempts that are held at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialAsked:
    """Which prices and policies, on the attempts from a day until another, the latter excluded."""

    prices: tuple[DraftPrice, ...]
    policies: tuple[DraftPolicy, ...]
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Tried:
    """What was counted, and whether that is all of it."""

    tally: Tally
    complete: bool


@dataclass(frozen=True, slots=True)
class TryCircular:
    """Looks back, and records nothing."""

    lookups: TrialLookups
    catalogues: Catalogues
    clock: Clock

    async def __call__(self, asked: TrialAsked, most: int) -> Result[Tried]:
        """Try a draft on so many attempts at most, the oldest first, or say what of it cannot be meant."""
        catalogue, now = await self.catalogues.current(), self.clock.now()
        draft = Draft(
            id=UUID(int=0),
            circular=ASSUMED,
            valid_from=asked.since,
            prices=asked.prices,
            policies=asked.policies,
            changed_by="",
            changed_at=now,
        )
        if refusals := tuple(draft_refusals(draft, catalogue)):
            return Result(None, refusals)
        drafted = Drafted(throughout(draft, catalogue, asked.until, now))
        return Result(await self._tried(asked, drafted, _months(drafted.catalogue), most))

    async def _tried(self, asked: TrialAsked, drafted: Drafted, months: int, most: int) -> Tried:
        tally = Tally()
        behind: Place | None = None
        since, until = instant_of(asked.since), instant_of(asked.until)
        while tally.attempts < most:
            chunk = await self.lookups.attempts(since, until, behind, min(CHUNK, most - tally.attempts), months)
            if not chunk:
                return Tried(tally, complete=True)
            tally.count((attempt for _, attempt in chunk), drafted)
            behind = chunk[-1][0]
        return Tried(tally, complete=not await self.lookups.attempts(since, until, behind, 1, 0))


def _months(catalogue: Catalogue) -> int:
    """Tell how many months before an attempt its limits may look at (K-HEAVY)."""
    blocks = catalogue.policies.get(Parameter.HEAVY_SPEND_BLOCK_MONTHS, ())
    return max((each.number for each in blocks if each.value is not None), default=0)
