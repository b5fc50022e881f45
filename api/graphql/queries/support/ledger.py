"""Queries of the ledger: balances at the end of any day, closed days, and the movements of one account."""

from datetime import date
from typing import Annotated
from uuid import UUID

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.money import LedgerAccountNode
from api.graphql.nodes.support.ledger import ClosedDayConnection, ClosedDayNode
from api.graphql.nodes.support.movements import LedgerMovementConnection
from api.graphql.request.context import Info, given, guarded
from api.graphql.request.errors import ApiError, Code
from api.graphql.request.spans import span_of
from api.graphql.types.arguments import After, First, From, Until
from api.graphql.types.ids import from_id
from api.identity import Scope
from domain.ledger.accounts import Account
from domain.ledger.transfer import Reason
from domain.ports.closed_days import MovementFilter

LONGEST_SPAN = 366
"""Days."""

AsOf = Annotated[
    date | None,
    strawberry.argument(description="At the end of this day, as it is known now; at present where left out."),
]
OfAccount = Annotated[Account, strawberry.argument(description="The account that they moved.")]
ForReason = Annotated[Reason | None, strawberry.argument(description="Only those for this reason.")]
ByReference = Annotated[
    str | None,
    strawberry.argument(description="Only what one thing caused: the `reference` of a movement, or the `id` of that."),
]


@strawberry.type
class LedgerQueries:
    """Asking the ledger."""

    @guarded(
        Scope.FIGURES_READ,
        "Staff: the ledger's control accounts, debit-positive, in one snapshot; all balances sum to zero.",
        staff=True,
    )
    async def ledger_accounts(self, info: Info, as_of: AsOf = strawberry.UNSET) -> list[LedgerAccountNode]:
        """List the control accounts."""
        held = await info.context.giahan.ledger.lookups.balances(given(as_of))
        return [LedgerAccountNode.of(each) for each in held]

    @guarded(
        Scope.FIGURES_READ,
        "Staff: what moved one account from a day until another, 366 days at most, those written down last first. "
        "What was archived is in the archive.",
        staff=True,
    )
    async def ledger_movements(
        self,
        info: Info,
        account: OfAccount,
        from_: From,
        until: Until,
        reason: ForReason = strawberry.UNSET,
        reference: ByReference = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> LedgerMovementConnection:
        """List transfers."""
        span_of(from_, until)
        if (until - from_).days > LONGEST_SPAN:
            raise ApiError(Code.BAD_REQUEST, f"until is {LONGEST_SPAN} days after from at most.", field="until")
        window = window_of(first, after)
        which = MovementFilter(
            account=account, since=from_, until=until, reason=given(reason), cause_id=_cause(given(reference))
        )
        found = await info.context.giahan.ledger.lookups.movements(which, window)
        return LedgerMovementConnection.of(found, window)

    @guarded(Scope.FIGURES_READ, "Staff: the days of the ledger that were closed, newest first.", staff=True)
    async def closed_days(self, info: Info, first: First = 20, after: After = strawberry.UNSET) -> ClosedDayConnection:
        """List closed days."""
        window = window_of(first, after)
        return ClosedDayConnection.of(await info.context.giahan.ledger.lookups.closed_days(window), window)

    @guarded(Scope.FIGURES_READ, "Staff: one closed day of the ledger; null where it is not closed.", staff=True)
    async def closed_day(
        self, info: Info, day: Annotated[date, strawberry.argument(description="Which day.")]
    ) -> ClosedDayNode | None:
        """Show a closed day."""
        closed = await info.context.giahan.ledger.lookups.closed_day(day)
        return ClosedDayNode.of(closed) if closed else None


def _cause(reference: str | None) -> UUID | None:
    """Read a reference.

    Raises:
        ApiError: BAD_REQUEST, where it is neither a reference nor an id.
    """
    if reference is None:
        return None
    try:
        return UUID(reference)
    except ValueError:
        node = from_id(reference)
    if node is None or node.name:
        raise ApiError(Code.BAD_REQUEST, "reference is that of a movement, or an id.", field="reference")
    return node.ref.id
