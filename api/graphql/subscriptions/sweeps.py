"""The subscription to a sweep's progress: how it stands, and again whenever that has changed."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import date
from typing import Annotated

import strawberry

from api.graphql.nodes.renewals.sweep import SweepNode
from api.graphql.request.context import Info, said
from api.graphql.request.errors import ApiError, Code, forbidden
from api.graphql.subscriptions.renewals import ONLY_SOCKETS
from api.identity import Scope
from domain.sweeps.days import sweep_day
from domain.sweeps.sweep import Sweep, SweepKind

OfKind = Annotated[SweepKind, strawberry.argument(description="Which of the day's sweeps to follow.")]
OnDay = Annotated[date, strawberry.argument(description="The day that it runs for.")]


@strawberry.type
class SweepSubscription:
    """Following sweeps."""

    @strawberry.subscription(
        description=said(
            Scope.SWEEPS_READ,
            "Staff: a sweep as it stands, and again whenever that has changed, until it is over; nothing where there "
            "is no such sweep.",
            staff=True,
        )
    )
    async def sweep_progress(self, info: Info, kind: OfKind, on: OnDay) -> AsyncGenerator[SweepNode, None]:
        """Follow a sweep."""
        context = info.context
        if not context.require(Scope.SWEEPS_READ).staff:
            raise forbidden(Scope.SWEEPS_READ, "Only staff may follow sweeps.")
        if context.watching is None:
            raise ApiError(Code.BAD_REQUEST, ONLY_SOCKETS)
        day = sweep_day(await context.catalogue(), kind, on)
        told: tuple[object, ...] | None = None
        while day is not None:
            sweep = await context.giahan.auto_renewals.sweeps.find(day)
            if (seen := _seen(sweep)) != told:
                told = seen
                yield SweepNode.of(sweep, context.giahan.clock.now())
            if sweep.finished_at is not None:
                return
            await asyncio.sleep(context.watching.tick)


def _seen(sweep: Sweep) -> tuple[object, ...]:
    return (sweep.tally, sweep.remaining, sweep.control, sweep.started_at, sweep.finished_at)
