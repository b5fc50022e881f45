"""The mutation that closes a day of the ledger by hand."""

from datetime import date
from typing import Annotated

import strawberry

from api.graphql.nodes.payload import Payload
from api.graphql.nodes.refusal import shown
from api.graphql.nodes.support.ledger import ClosedDayNode
from api.graphql.request.context import Info, guarded
from api.identity import Scope
from domain.usecases.ledger.close_day import CloseDayCommand

Day = Annotated[date, strawberry.argument(description="Which day; those before it that are open are closed with it.")]


@strawberry.type(description="The closed day; `replayed` where it was closed before.")
class CloseDayPayload(Payload):
    """A closed day."""

    closed_day: ClosedDayNode | None = strawberry.field(
        description="The day as it was closed; null where the request was refused."
    )


@strawberry.type
class ClosingMutations:
    """Closing days."""

    @guarded(
        Scope.DAYS_CLOSE,
        "Closes a day of the ledger that the worker has not closed yet: an hour after its end at the earliest. However "
        "often it is asked for, a day is closed once (G-LEDGER).",
        staff=True,
    )
    async def close_day(self, info: Info, day: Day) -> CloseDayPayload | None:
        """Close a day."""
        context = info.context
        asked = context.asked("")
        outcome = await context.giahan.ledger.close_day(context.viewer.name, CloseDayCommand(day=day), asked.author)
        return CloseDayPayload(
            closed_day=ClosedDayNode.of(outcome.made) if outcome.made else None,
            refusals=shown(outcome.refusals, context),
            replayed=outcome.replayed,
        )
