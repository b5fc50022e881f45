"""What a draft would have done to past attempts."""

from typing import Self

import strawberry

from api.graphql.nodes.node import Node
from api.graphql.nodes.refusal import RefusalNode, shown
from api.graphql.request.context import Context
from api.graphql.support.trial_examples import examples_of
from api.graphql.types.scalars import VND
from domain.refusal import Rule
from domain.support.trial import Tally
from domain.usecases.common.idempotency import Result
from domain.usecases.renewals.try_circular import Tried


@strawberry.type(
    name="TrialRow", description="How many attempts a rule would let pass, or refuse, that ended otherwise."
)
class TrialRowNode:
    """A rule with its counts."""

    rule: Rule = strawberry.field(description="The rule that refused, or would.")
    would_pass: int = strawberry.field(description="Attempts that it refused then, and that would pass now.")
    would_fail: int = strawberry.field(description="Attempts that passed then, and that it would refuse now.")


@strawberry.type(name="TrialExample", description="An attempt that would have ended otherwise.")
class TrialExampleNode:
    """An example."""

    attempt: Node = strawberry.field(description="The renewal or the refused attempt itself.")
    before: str = strawberry.field(description="How it ended, for people.")
    after: str = strawberry.field(description="How it would end, for people.")


@strawberry.type(
    name="Trial", description="What a draft would have done to past attempts (what-if); nothing is changed."
)
class TrialNode:
    """A trial."""

    attempts: int = strawberry.field(description="How many attempts were decided anew.")
    same: int = strawberry.field(description="How many would end as they did.")
    would_pass: int = strawberry.field(description="How many were refused then, and would pass now.")
    would_fail: int = strawberry.field(description="How many passed then, and would be refused now.")
    unknown: int = strawberry.field(
        description="How many could not be decided anew, for nothing was known of the card; they count as the same."
    )
    amount: VND = strawberry.field(description="The difference in what customers would have paid.")
    by_rule: list[TrialRowNode] = strawberry.field(description="The same by rule; an attempt may count for several.")
    examples: list[TrialExampleNode] = strawberry.field(
        description="Some attempts that would end otherwise, at most 20; none for who may read neither renewals nor "
        "refused attempts."
    )
    complete: bool = strawberry.field(description="Whether all attempts of these days were decided anew.")
    refusals: list[RefusalNode] = strawberry.field(description="What of the draft cannot be meant; empty where it can.")

    @classmethod
    async def of(cls, outcome: Result[Tried], context: Context) -> Self:
        """Show a trial."""
        tried, refusals = outcome.made or Tried(Tally(), complete=False), shown(outcome.refusals, context)
        tally = tried.tally
        rules = sorted({*tally.passing, *tally.failing})
        rows = [
            TrialRowNode(rule=rule, would_pass=tally.passing[rule], would_fail=tally.failing[rule]) for rule in rules
        ]
        return cls(
            attempts=tally.attempts,
            same=tally.same,
            would_pass=tally.would_pass,
            would_fail=tally.would_fail,
            unknown=tally.unknown,
            amount=VND(tally.amount),
            by_rule=rows,
            examples=[TrialExampleNode(**each) for each in await examples_of(tally.examples, context)],
            complete=tried.complete,
            refusals=refusals,
        )
