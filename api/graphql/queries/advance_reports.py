"""Queries for staff: the book of advances by day, exposure, recovery, and a table of ceilings on trial."""

from datetime import date
from typing import Annotated

import strawberry

from api.graphql.nodes.advances.advance_reports import (
    AdvanceBookDay,
    AdvanceExposure,
    AdvanceRecovery,
    TriedCeilingRow,
    TryCeilingsPayload,
)
from api.graphql.nodes.refusal import shown
from api.graphql.request.context import Info, guarded
from api.graphql.request.errors import ApiError, Code
from api.graphql.request.spans import span_of
from api.graphql.types.arguments import From, Until
from api.graphql.types.scalars import VND
from api.identity import Scope
from domain.catalogue.advance_terms import CeilingRow

LONGEST_REPORT = 366
"""Days."""


@strawberry.input(description="A row of a table of ceilings, for those who have reached both figures.")
class AdvanceCeilingRowInput:
    """A row as it is proposed."""

    months_active_from: int = strawberry.field(
        description="Whole months since the line's activation, from which the row speaks: 0 to 600."
    )
    average_monthly_top_up_from: VND = strawberry.field(
        description="The average of a month's top-ups, from which the row speaks."
    )
    ceiling: VND = strawberry.field(description="The most that may be owed for all advances together.")

    def row(self) -> CeilingRow:
        """Read the input; what staff write is no sample."""
        return CeilingRow(
            months_active_from=self.months_active_from,
            average_monthly_top_up_from=self.average_monthly_top_up_from,
            ceiling=self.ceiling,
        )


Rows = Annotated[
    list[AdvanceCeilingRowInput], strawberry.argument(description="The table that is tried, at most 50 rows.")
]


@strawberry.type
class AdvanceReportQueries:
    """Adding advances up."""

    @guarded(
        Scope.FIGURES_READ,
        "Staff: what advances moved on each day, until another, the latter excluded (S-BOOK).",
        staff=True,
    )
    async def advance_book(self, info: Info, from_: From, until: Until) -> list[AdvanceBookDay]:
        """Keep the book."""
        _insist_on_span(from_, until)
        return [AdvanceBookDay.of(day) for day in await info.context.giahan.advances.lookups.book(from_, until)]

    @guarded(Scope.FIGURES_READ, "Staff: what is outstanding now, by age, bundle and ceiling.", staff=True)
    async def advance_exposure(self, info: Info) -> list[AdvanceExposure]:
        """Tell the exposure."""
        lookups = info.context.giahan.advances.lookups
        return [AdvanceExposure.of(debt) for debt in await lookups.exposure(info.context.today)]

    @guarded(Scope.FIGURES_READ, "Staff: what of each week's advances came back after 1, 7 and 30 days.", staff=True)
    async def advance_recovery(self, info: Info, from_: From, until: Until) -> list[AdvanceRecovery]:
        """Tell what came back."""
        _insist_on_span(from_, until)
        lookups = info.context.giahan.advances.lookups
        return [AdvanceRecovery.of(each) for each in await lookups.recovery(from_, until)]

    @guarded(
        Scope.FIGURES_READ,
        "Staff: the exposure that a table of ceilings would have made.",
        staff=True,
    )
    async def try_ceilings(self, info: Info, rows: Rows, from_: From, until: Until) -> TryCeilingsPayload:
        """Try a table."""
        _insist_on_span(from_, until)
        giahan = info.context.giahan
        outcome = await giahan.advances.try_ceilings(tuple(row.row() for row in rows), from_, until)
        tried = [TriedCeilingRow.of(row) for row in outcome.made or ()]
        return TryCeilingsPayload(rows=tried, refusals=shown(outcome.refusals, info.context))


def _insist_on_span(since: date, until: date) -> None:
    span_of(since, until)
    if (until - since).days > LONGEST_REPORT:
        raise ApiError(Code.BAD_REQUEST, f"until is {LONGEST_REPORT} days after from at most.", field="until")
