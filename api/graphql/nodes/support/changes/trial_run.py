"""Trials of drafts that run in the background, and their pages."""

from datetime import date, datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.nodes.support.changes.trial import TrialNode
from api.graphql.request.context import Info
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from domain.ports.lookups.pages import Page, Window
from domain.support.trial_run import TrialRun, TrialState
from domain.usecases.common.idempotency import Result
from domain.usecases.renewals.try_circular import Tried


@strawberry.type(
    name="TrialRun",
    description="A draft that is tried on past attempts in the background; nothing is changed. Ask again for how far "
    "it has come. Thirty days after it has ended it is forgotten.",
)
class TrialRunNode(Node):
    """A trial in the background."""

    run: strawberry.Private[TrialRun]
    state: TrialState = strawberry.field(description="How far it has come.")
    from_: date = strawberry.field(name="from", description="The first day whose attempts are tried.")
    until: date = strawberry.field(description="The day before which it ends.")
    prices: int = strawberry.field(description="How many prices the draft brings.")
    policies: int = strawberry.field(description="How many policies the draft brings or switches off.")
    expected: int | None = strawberry.field(
        description="How many attempts there were when it began; null while it waits."
    )
    decided: int = strawberry.field(description="How many attempts were decided anew so far.")
    asked_by: str = strawberry.field(description="The principal who started it.")
    asked_at: datetime = strawberry.field(
        description="When it was started: it is tried on the prices and policies that were published by then."
    )
    ended_at: datetime | None = strawberry.field(
        description="When all was decided anew, or it was cancelled; null while it goes on."
    )

    @classmethod
    def of(cls, run: TrialRun) -> Self:
        """Show a trial."""
        return cls(
            id=strawberry.ID(to_id(Kind.TRIAL, run.ref)),
            run=run,
            state=run.state,
            from_=run.asked.since,
            until=run.asked.until,
            prices=len(run.asked.prices),
            policies=len(run.asked.policies),
            expected=run.expected,
            decided=run.tally.attempts,
            asked_by=run.asked_by,
            asked_at=run.asked_at,
            ended_at=run.ended_at,
        )

    @strawberry.field(description="What was counted so far; `complete` once all was.")
    async def trial(self, info: Info) -> TrialNode:
        """Show what was counted."""
        counted = Tried(self.run.tally, complete=self.run.state is TrialState.DONE)
        return await TrialNode.of(Result(counted), info.context)


@strawberry.type(name="TrialRunEdge", description="A trial in a list.")
class TrialRunEdge:
    """A trial with its cursor."""

    cursor: str = strawberry.field(description=CURSOR)
    node: TrialRunNode = strawberry.field(description=NODE)


@strawberry.type(name="TrialRunConnection", description="A page of trials, newest first.")
class TrialRunConnection:
    """Trials with their cursors."""

    edges: list[TrialRunEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[TrialRun], window: Window) -> Self:
        """Show a page."""
        edges = [TrialRunEdge(cursor=cursor, node=TrialRunNode.of(each)) for cursor, each in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
