"""Try a draft of a circular on past attempts: each is decided anew, and nothing is changed (what-if)."""

from collections.abc import AsyncIterator
from datetime import datetime
from uuid import UUID

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.draft import Draft, draft_refusals
from domain.catalogue.policy import Parameter
from domain.circular import ASSUMED
from domain.months import instant_of
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.support.trials import TrialLookups
from domain.refusal import Refusal
from domain.support.trial import Drafted, Place, Tally, throughout
from domain.support.trial_run import TrialAsked
from domain.usecases.common.idempotency import Result
from domain.values import dataclass

CHUNK = 500
"""Attempts that are held at a time."""


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
        if refusals := trial_refusals(asked, catalogue, now):
            return Result(None, refusals)
        tally, behind = Tally(), None
        async for behind in tried(self.lookups, asked, catalogue, now, tally, None, most):  # noqa: B007 - the last one counts
            pass
        if tally.attempts < most:
            return Result(Tried(tally, complete=True))
        more = await self.lookups.attempts(instant_of(asked.since), instant_of(asked.until), behind, 1, 0)
        return Result(Tried(tally, complete=not more))


def trial_refusals(asked: TrialAsked, catalogue: Catalogue, now: datetime) -> tuple[Refusal, ...]:
    """Refuse a trial whose draft cannot be meant."""
    return tuple(draft_refusals(_draft(asked, now), catalogue))


async def tried(
    lookups: TrialLookups,
    asked: TrialAsked,
    catalogue: Catalogue,
    now: datetime,
    tally: Tally,
    behind: Place | None,
    most: int,
) -> AsyncIterator[Place]:
    """Count so many attempts more behind a place, chunk by chunk, and tell after each how far that is."""
    drafted = Drafted(throughout(_draft(asked, now), catalogue, asked.until, now))
    since, until, months = instant_of(asked.since), instant_of(asked.until), _months(drafted.catalogue)
    enough = tally.attempts + most
    while tally.attempts < enough:
        chunk = await lookups.attempts(since, until, behind, min(CHUNK, enough - tally.attempts), months)
        if not chunk:
            return
        tally.count((attempt for _, attempt in chunk), drafted)
        behind = chunk[-1][0]
        yield behind


def _draft(asked: TrialAsked, now: datetime) -> Draft:
    return Draft(
        id=UUID(int=0),
        circular=ASSUMED,
        valid_from=asked.since,
        prices=asked.prices,
        policies=asked.policies,
        changed_by="",
        changed_at=now,
    )


def _months(catalogue: Catalogue) -> int:
    """Tell how many months before an attempt its limits may look at (K-HEAVY)."""
    blocks = catalogue.policies.get(Parameter.HEAVY_SPEND_BLOCK_MONTHS, ())
    return max((each.number for each in blocks if each.value is not None), default=0)
