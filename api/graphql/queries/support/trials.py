"""Queries of trials: a draft tried on past attempts at once, and those that run in the background."""

from datetime import date
from typing import Annotated

import strawberry

from api.graphql.mutations.support.circular_drafts import DraftPolicyInput, DraftPriceInput
from api.graphql.mutations.support.trial_runs import asked_for
from api.graphql.nodes.connection import window_of
from api.graphql.nodes.support.changes.trial import TrialNode
from api.graphql.nodes.support.changes.trial_run import TrialRunConnection
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import After, First, Input
from api.identity import Scope
from domain.support.trial_run import TrialState

MOST = 5_000
"""Attempts that are decided anew within one request."""


HowFar = Annotated[
    TrialState | None, strawberry.argument(description="Only those that have come so far; all where left out.")
]


@strawberry.input(description="A draft, and the days whose attempts it is tried on.")
class TryCircularInput:
    """A trial as it is asked for."""

    prices: list[DraftPriceInput] = strawberry.field(
        default_factory=list, description="Every price that it would bring."
    )
    policies: list[DraftPolicyInput] = strawberry.field(
        default_factory=list, description="Every policy that it would bring or switch off."
    )
    from_: date = strawberry.field(
        name="from", description="The first day whose attempts are tried; the draft is in force from it on."
    )
    until: date = strawberry.field(description="The day before which to end, at most 366 days later.")


@strawberry.type
class TrialQueries:
    """What if."""

    @guarded(
        Scope.TRIALS_RUN,
        "Staff: past attempts decided anew on a draft, with the facts as then known, the oldest 5,000 of the days; "
        "nothing is changed. For more of them see `startTrial`.",
        staff=True,
    )
    async def try_circular(self, info: Info, input: Input[TryCircularInput]) -> TrialNode:  # noqa: A002 - the contract's name
        """Try a draft."""
        asked = asked_for(input.prices, input.policies, input.from_, input.until)
        return await TrialNode.of(await info.context.giahan.support.try_circular(asked, MOST), info.context)

    @guarded(Scope.TRIALS_RUN, "Staff: trials in the background, newest first, by how far they have come.", staff=True)
    async def trial_runs(
        self, info: Info, state: HowFar = strawberry.UNSET, first: First = 20, after: After = strawberry.UNSET
    ) -> TrialRunConnection:
        """List trials."""
        window = window_of(first, after)
        return TrialRunConnection.of(await info.context.giahan.support.trial_runs.runs(given(state), window), window)
