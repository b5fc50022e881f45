"""Mutations of proposals: proposing, approving, declining, withdrawing (G-TWO)."""

import strawberry

from api.graphql.nodes.support.changes.proposal import ProposalPayload
from api.graphql.request.context import Context, Info, guarded
from api.graphql.support.proposable import canonical, carrying_out, looking, require_decider
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import IDEMPOTENCY_KEY, REASON
from api.graphql.types.ids import Kind, ref_of
from api.graphql.types.scalars import Json
from api.identity import Scope
from domain.proposals.proposal import ProposalState
from domain.usecases.proposals.decide_proposal import DecideCommand
from domain.usecases.proposals.propose import ProposeCommand


@strawberry.input(description="A change as its mutation would be sent, and why.")
class ProposeInput:
    """A proposal as it is made."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    operation: str = strawberry.field(description="The mutation that it would be, such as `publishPrice`.")
    input: Json = strawberry.field(description="The input of that mutation; its key may be left out.")
    reason: str = strawberry.field(description=REASON)


@strawberry.input(description="Which proposal is decided on, and why.")
class DecideInput:
    """A decision as it is made."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    proposal_id: strawberry.ID = strawberry.field(description="The `id` of a Proposal, as `proposals` lists it.")
    reason: str = strawberry.field(description=REASON)


@strawberry.type
class ProposalMutations:
    """Proposing and deciding."""

    @guarded(
        Scope.PROPOSALS_MAKE,
        "Staff: proposes a change for another to decide on, within seven days; it needs no right to that change.",
        staff=True,
    )
    async def propose(
        self,
        info: Info,
        input: Input[ProposeInput],  # noqa: A002 - the contract's name
    ) -> ProposalPayload | None:
        """Propose."""
        context = info.context
        said = input.input
        asked = (
            {name: each for name, each in said.items() if name != "idempotencyKey"} if isinstance(said, dict) else said
        )
        command = ProposeCommand(operation=input.operation, input=canonical(asked), reason=input.reason)
        proposals = context.giahan.proposals
        outcome = await proposals.propose(context.asked(input.idempotency_key), command, looking(context))
        return ProposalPayload.of(outcome, context)

    @guarded(
        Scope.PROPOSALS_DECIDE,
        "Staff: approves another's proposal and carries it out; what shows a secret is then sent by whoever proposed "
        "it, with the proposal's id as its key. Needs the right to what is proposed.",
        staff=True,
    )
    async def approve_proposal(
        self,
        info: Info,
        input: Input[DecideInput],  # noqa: A002 - the contract's name
    ) -> ProposalPayload | None:
        """Approve."""
        return await _decided(info.context, input, ProposalState.APPROVED)

    @guarded(
        Scope.PROPOSALS_DECIDE, "Staff: declines another's proposal. Needs the right to what is proposed.", staff=True
    )
    async def decline_proposal(
        self,
        info: Info,
        input: Input[DecideInput],  # noqa: A002 - the contract's name
    ) -> ProposalPayload | None:
        """Decline."""
        return await _decided(info.context, input, ProposalState.DECLINED)

    @guarded(Scope.PROPOSALS_MAKE, "Staff: withdraws a proposal of one's own.", staff=True)
    async def withdraw_proposal(
        self,
        info: Info,
        input: Input[DecideInput],  # noqa: A002 - the contract's name
    ) -> ProposalPayload | None:
        """Withdraw."""
        return await _decided(info.context, input, ProposalState.WITHDRAWN)


async def _decided(context: Context, asked: DecideInput, state: ProposalState) -> ProposalPayload:
    proposals, ref = context.giahan.proposals, ref_of(asked.proposal_id, Kind.PROPOSAL)
    if state is not ProposalState.WITHDRAWN:
        require_decider(context, await proposals.lookups.proposal(ref.id) if ref else None)
    command = DecideCommand(proposal=ref, state=state, reason=asked.reason)
    key = context.asked(asked.idempotency_key)
    outcome = await proposals.decide(key, command, looking(context), carrying_out(context))
    return ProposalPayload.of(outcome, context)
