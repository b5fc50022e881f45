"""Try a table of ceilings on past subscribers, and show the exposure it would have made, before it is published."""

from datetime import date

from domain.advances.trial import TriedRow, thresholds, tried
from domain.catalogue.advance_publication import row_refusals
from domain.catalogue.advance_terms import CeilingRow
from domain.ports.lookups.advances import AdvanceLookups
from domain.usecases.common.idempotency import Result
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class TryCeilings:
    """Looks back, and records nothing."""

    lookups: AdvanceLookups

    async def __call__(self, rows: tuple[CeilingRow, ...], since: date, until: date) -> Result[tuple[TriedRow, ...]]:
        """Sort those who were granted something in some days into the rows of a table; `until` excluded."""
        if refusals := tuple(row_refusals(rows)):
            return Result(None, refusals)
        groups = await self.lookups.peaks(*thresholds(rows), since, until)
        return Result(tried(rows, groups))
