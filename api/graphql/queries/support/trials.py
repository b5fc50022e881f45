"""The query that tries a draft on past attempts."""

from datetime import date

import strawberry

from api.graphql.mutations.support.circular_drafts import DraftPolicyInput, DraftPriceInput
from api.graphql.nodes.support.trial import TrialNode
from api.graphql.request.context import Info, guarded
from api.graphql.request.errors import ApiError, Code
from api.graphql.types.arguments import Input
from api.identity import Scope
from domain.usecases.renewals.try_circular import TrialAsked

LONGEST = 366
MOST = 5_000
"""Attempts that are decided anew within one request."""


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
        "nothing is changed.",
        staff=True,
    )
    async def try_circular(self, info: Info, input: Input[TryCircularInput]) -> TrialNode:  # noqa: A002 - the contract's name
        """Try a draft."""
        if not 0 <= (input.until - input.from_).days <= LONGEST:
            raise ApiError(Code.BAD_REQUEST, f"until is after from, by {LONGEST} days at most.", field="until")
        asked = TrialAsked(
            prices=tuple(each.cell() for each in input.prices),
            policies=tuple(each.cell() for each in input.policies),
            since=input.from_,
            until=input.until,
        )
        return await TrialNode.of(await info.context.giahan.support.try_circular(asked, MOST), info.context)
