"""Proposals, and their pages."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.nodes.payload import Payload
from api.graphql.nodes.refusal import shown
from api.graphql.request.context import Context
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from api.graphql.types.scalars import Json
from domain.ports.lookups.pages import Page, Window
from domain.proposals.proposal import Proposal, ProposalState
from domain.usecases.common.idempotency import Result


@strawberry.type(name="Proposal", description="A change that a second person decides on (G-TWO).")
class ProposalNode(Node):
    """A proposal."""

    operation: str = strawberry.field(description="The mutation that it would be.")
    input: Json = strawberry.field(description="The input of that mutation, without a key.")
    difference: list[str] = strawberry.field(description="What would be different, line by line, for people.")
    reason: str = strawberry.field(description="Why it is proposed.")
    proposed_by: str = strawberry.field(description="The principal who proposed it.")
    proposed_at: datetime = strawberry.field(description="When it was proposed.")
    expires_at: datetime = strawberry.field(description="The instant from which nobody may approve it any more.")
    state: ProposalState = strawberry.field(description="How far it has come.")
    decided_by: str | None = strawberry.field(description="The principal who decided; null where nobody did.")
    decided_at: datetime | None = strawberry.field(description="When it was decided; null where it was not.")
    decision: str | None = strawberry.field(description="The reason of whoever decided; null where nobody did.")
    applied_at: datetime | None = strawberry.field(
        description="When it was carried out; null where it was not, or is carried out by whoever proposed it."
    )

    @classmethod
    def of(cls, proposal: Proposal, now: datetime) -> Self:
        """Show a proposal as it stands at an instant."""
        proposal = proposal.as_of(now)
        return cls(
            id=strawberry.ID(to_id(Kind.PROPOSAL, proposal.ref)),
            operation=proposal.operation,
            input=Json(dict(proposal.input)),
            difference=list(proposal.difference),
            reason=proposal.reason,
            proposed_by=proposal.proposed_by,
            proposed_at=proposal.proposed_at,
            expires_at=proposal.expires_at,
            state=proposal.state,
            decided_by=proposal.decided_by,
            decided_at=proposal.decided_at,
            decision=proposal.decision,
            applied_at=proposal.applied_at,
        )


@strawberry.type(name="ProposalEdge", description="A proposal in a list.")
class ProposalEdge:
    """A proposal with its cursor."""

    cursor: str = strawberry.field(description=CURSOR)
    node: ProposalNode = strawberry.field(description=NODE)


@strawberry.type(name="ProposalConnection", description="A page of proposals, newest first.")
class ProposalConnection:
    """Proposals with their cursors."""

    edges: list[ProposalEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[Proposal], window: Window, now: datetime) -> Self:
        """Show a page."""
        edges = [ProposalEdge(cursor=cursor, node=ProposalNode.of(each, now)) for cursor, each in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))


@strawberry.type(
    description="`proposal` is null where the request was refused; `replayed` where the key was seen before."
)
class ProposalPayload(Payload):
    """What became of a proposal."""

    proposal: ProposalNode | None = strawberry.field(
        description="The proposal as it then is; null where the request was refused."
    )

    @classmethod
    def of(cls, outcome: Result[Proposal], context: Context) -> "ProposalPayload":
        """Show an outcome."""
        made, now = outcome.made, context.giahan.clock.now()
        return cls(
            proposal=ProposalNode.of(made, now) if made else None,
            refusals=shown(outcome.refusals, context),
            replayed=outcome.replayed,
        )
