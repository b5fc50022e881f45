"""Queries of sweeps: how they stand, and what one would do."""

from datetime import date
from typing import Annotated

import strawberry

from api.graphql.nodes.renewals.sweep import SweepNode, SweepPlanNode
from api.graphql.request.context import Info, guarded
from api.graphql.request.errors import ApiError, Code
from api.identity import Scope
from domain.sweeps.days import sweep_day
from domain.sweeps.sweep import SweepKind
from domain.usecases.auto_renewals.plan_charge import PlannedRefusal

MOST_EXAMINED = 20_000
"""Cards that a plan within one request looks at."""

MOST_LISTED = 100

RunDay = Annotated[date, strawberry.argument(description="The day that they run for.")]
ExpiryDay = Annotated[date, strawberry.argument(description="The expiry day of the cards.")]
Listed = Annotated[
    int, strawberry.argument(description="How many of the cards that would be refused to list: 0 to 100.")
]


@strawberry.type
class SweepQueries:
    """Reminders and charges."""

    @guarded(
        Scope.SWEEPS_READ,
        "Staff: the sweeps of a day: the reminder and the charge, and the runs of promotions that concern anybody.",
        staff=True,
    )
    async def sweeps(self, info: Info, on: RunDay) -> list[SweepNode]:
        """Tell how a day's sweeps stand."""
        context, now = info.context, info.context.giahan.clock.now()
        catalogue = await context.catalogue()
        days = [day for kind in SweepKind if (day := sweep_day(catalogue, kind, on)) is not None]
        found = [await context.giahan.auto_renewals.sweeps.find(day) for day in days]
        return [
            SweepNode.of(sweep, now)
            for sweep in found
            if sweep.started_at or sweep.due or not sweep.day.kind.of_promotions
        ]

    @guarded(
        Scope.SWEEPS_READ,
        "Staff: what the charge of a day would do, how much it would bring, who would be refused and why.",
        staff=True,
    )
    async def sweep_plan(self, info: Info, on: ExpiryDay, listed: Listed = 20) -> SweepPlanNode:
        """Plan a charge."""
        if not 0 <= listed <= MOST_LISTED:
            raise ApiError(Code.BAD_REQUEST, f"listed is from 0 to {MOST_LISTED}.", field="listed")
        refused: list[PlannedRefusal] = []

        def tell(each: PlannedRefusal) -> None:
            if len(refused) < listed:
                refused.append(each)

        plan = await info.context.giahan.auto_renewals.plan(on, tell, MOST_EXAMINED)
        return SweepPlanNode.of(plan, refused, info.context)
