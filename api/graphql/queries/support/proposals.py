"""Queries of what waits for a second person, and of drafts of circulars."""

from typing import Annotated

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.support.changes.circular_draft import CircularDraftConnection
from api.graphql.nodes.support.changes.proposal import ProposalConnection
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import After, First
from api.identity import Scope
from domain.proposals.proposal import ProposalState

Standing = Annotated[
    ProposalState | None, strawberry.argument(description="Only those that stand so; all where left out.")
]


@strawberry.type
class ProposalQueries:
    """What waits."""

    @guarded(Scope.PROPOSALS_READ, "Staff: changes that wait for a second person, and what became of them.", staff=True)
    async def proposals(
        self, info: Info, state: Standing = strawberry.UNSET, first: First = 20, after: After = strawberry.UNSET
    ) -> ProposalConnection:
        """List proposals."""
        window, now = window_of(first, after), info.context.giahan.clock.now()
        page = await info.context.giahan.proposals.lookups.proposals(given(state), now, window)
        return ProposalConnection.of(page, window, now)

    @guarded(Scope.POLICIES_READ, "Staff: drafts of circulars, newest first, published ones included.", staff=True)
    async def circular_drafts(
        self, info: Info, first: First = 20, after: After = strawberry.UNSET
    ) -> CircularDraftConnection:
        """List drafts."""
        window, context = window_of(first, after), info.context
        page = await context.giahan.proposals.drafts.drafts(window)
        return CircularDraftConnection.of(page, window, await context.catalogue(), context)
