"""Mutations of trials in the background: starting one, and cancelling it."""

from datetime import date

import strawberry

from api.graphql.mutations.support.circular_drafts import DraftPolicyInput, DraftPriceInput
from api.graphql.nodes.payload import Payload
from api.graphql.nodes.refusal import shown
from api.graphql.nodes.support.changes.trial_run import TrialRunNode
from api.graphql.request.context import Context, Info, guarded
from api.graphql.request.errors import ApiError, Code
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import IDEMPOTENCY_KEY
from api.graphql.types.ids import Kind, ref_of
from api.identity import Scope
from domain.support.trial_run import TrialAsked, TrialRun
from domain.usecases.common.idempotency import Result
from domain.usecases.renewals.run_trials import CancelTrialCommand

LONGEST = 366
"""Days whose attempts a draft is tried on."""


def asked_for(prices: list[DraftPriceInput], policies: list[DraftPolicyInput], since: date, until: date) -> TrialAsked:
    """Read what is tried, and on which days.

    Raises:
        ApiError: BAD_REQUEST, where the days are none, or too many.
    """
    if not 0 <= (until - since).days <= LONGEST:
        raise ApiError(Code.BAD_REQUEST, f"until is after from, by {LONGEST} days at most.", field="until")
    return TrialAsked(
        prices=tuple(each.cell() for each in prices),
        policies=tuple(each.cell() for each in policies),
        since=since,
        until=until,
    )


@strawberry.input(description="A draft, and the days whose attempts it is tried on, however many they are.")
class StartTrialInput:
    """A trial as it is started."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
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


@strawberry.input(description="Which trial is cancelled.")
class CancelTrialInput:
    """A trial as it is cancelled."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    trial_id: strawberry.ID = strawberry.field(description="The `id` of a TrialRun.")


@strawberry.type(description="`run` is null where the request was refused; `replayed` where the key was seen before.")
class TrialRunPayload(Payload):
    """What became of a trial."""

    run: TrialRunNode | None = strawberry.field(
        description="The trial as it then is; null where the request was refused."
    )


def _payload(outcome: Result[TrialRun], context: Context) -> TrialRunPayload:
    run = TrialRunNode.of(outcome.made) if outcome.made else None
    return TrialRunPayload(run=run, refusals=shown(outcome.refusals, context), replayed=outcome.replayed)


@strawberry.type
class TrialRunMutations:
    """Trials in the background."""

    @guarded(
        Scope.TRIALS_RUN,
        "Staff: tries a draft on past attempts in the background, a million if there are so many; nothing is changed.",
        staff=True,
    )
    async def start_trial(
        self,
        info: Info,
        input: Input[StartTrialInput],  # noqa: A002 - the house's name
    ) -> TrialRunPayload | None:
        """Start a trial."""
        asked = asked_for(input.prices, input.policies, input.from_, input.until)
        context = info.context
        return _payload(await context.giahan.support.start_trial(context.asked(input.idempotency_key), asked), context)

    @guarded(
        Scope.TRIALS_RUN,
        "Staff: cancels a trial that goes on; what it has counted so far stays.",
        staff=True,
    )
    async def cancel_trial(
        self,
        info: Info,
        input: Input[CancelTrialInput],  # noqa: A002 - the house's name
    ) -> TrialRunPayload | None:
        """Cancel a trial."""
        context, command = info.context, CancelTrialCommand(run=ref_of(input.trial_id, Kind.TRIAL))
        asked = context.asked(input.idempotency_key)
        return _payload(await context.giahan.support.start_trial.cancel(asked, command), context)
