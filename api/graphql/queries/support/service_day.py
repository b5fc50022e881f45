"""The query of the first screen: a day in figures."""

import strawberry

from api.graphql.nodes.support.service_day import ServiceDayNode
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import On
from api.identity import Scope


@strawberry.type
class ServiceDayQueries:
    """Days in figures."""

    @guarded(
        Scope.FIGURES_READ,
        "Staff: a day in figures: renewals by hour, refusals by rule, and what waits for somebody now.",
        staff=True,
    )
    async def service_day(self, info: Info, on: On = strawberry.UNSET) -> ServiceDayNode:
        """Add a day up."""
        return ServiceDayNode.of(await info.context.giahan.support.days.day(given(on) or info.context.today))
