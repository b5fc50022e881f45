"""A day's run over all cards that are due, and the plan of one."""

from datetime import date, datetime
from typing import Self

import strawberry

from api.graphql.nodes.refusal import RefusalNode, shown
from api.graphql.request.context import Context
from api.graphql.types.scalars import VND
from domain.refusal import Rule
from domain.sweeps.sweep import Sweep, SweepKind
from domain.usecases.auto_renewals.plan_charge import Plan, PlannedRefusal


@strawberry.type(name="RuleCount", description="How many attempts a rule has refused, or would.")
class RuleCount:
    """A rule with its count."""

    rule: Rule = strawberry.field(description="The rule that refuses.")
    cards: int = strawberry.field(
        description="How many attempts on cards it refuses; one that several rules refuse counts for each."
    )


@strawberry.type(name="Sweep", description="One day's run over all cards due.")
class SweepNode:
    """A sweep as it stands."""

    kind: SweepKind = strawberry.field(description="What it does with the cards that are due.")
    on: date = strawberry.field(description="The day that it runs for.")
    due: int = strawberry.field(
        description="Cards that it is about: those that have an outcome and those that wait for one."
    )
    succeeded: int = strawberry.field(description="Cards that were charged, or whose payers were reminded.")
    refused: int = strawberry.field(description="Cards that are refused as it stands.")
    remaining: int = strawberry.field(description="Cards that still wait for an outcome.")
    started_at: datetime | None = strawberry.field(description="When the first card was taken; null before.")
    finished_at: datetime | None = strawberry.field(description="When the last card was done; null before.")
    refusals: list[RuleCount] = strawberry.field(description="Attempts that each rule has refused.")
    per_second: float | None = strawberry.field(description="Cards a second, so far; null before it begins.")
    estimated_end: datetime | None = strawberry.field(
        description="When it will be done if it goes on like this; null where that cannot be told."
    )
    paused_at: datetime | None = strawberry.field(description="Since when it stands still; null while it runs.")
    paused_by: str | None = strawberry.field(description="The principal who halted it; null while it runs.")
    pause_reason: str | None = strawberry.field(description="Why it was halted; null while it runs.")
    most: int | None = strawberry.field(
        description="How many cards it may take at most; null where staff have set no cap."
    )

    @classmethod
    def of(cls, sweep: Sweep, now: datetime) -> Self:
        """Show a sweep."""
        tally, control = sweep.tally, sweep.control
        return cls(
            kind=sweep.day.kind,
            on=sweep.day.on,
            due=sweep.due,
            succeeded=tally.succeeded,
            refused=tally.refused,
            remaining=sweep.remaining,
            started_at=sweep.started_at,
            finished_at=sweep.finished_at,
            refusals=[RuleCount(rule=rule, cards=cards) for rule, cards in sorted(tally.refusals.items())],
            per_second=sweep.rate(now),
            estimated_end=sweep.estimated_end(now),
            paused_at=control.paused_at,
            paused_by=control.paused_by,
            pause_reason=control.pause_reason,
            most=control.most,
        )


@strawberry.type(name="PlannedRefusal", description="A card that would be refused, and every reason.")
class PlannedRefusalNode:
    """A card with its refusals."""

    card_number: str = strawberry.field(description="The card that would be refused.")
    msisdn: str = strawberry.field(description="Whose main balance would pay: 84 and nine digits.")
    refusals: list[RefusalNode] = strawberry.field(description="Every rule that would refuse it.")


@strawberry.type(
    name="SweepPlan", description="What a day's charge would do, decided on the facts of now; nothing is touched."
)
class SweepPlanNode:
    """A plan."""

    on: date = strawberry.field(description="The expiry day of the cards, on which they are charged.")
    at: datetime = strawberry.field(description="The instant whose day and limits it was decided on.")
    examined: int = strawberry.field(description="Cards looked at: each gets a message.")
    complete: bool = strawberry.field(
        description="Whether that is all; `giahan auto-renewal plan` looks at any number."
    )
    charged: int = strawberry.field(description="Cards that would be charged: each is an activation.")
    price: VND = strawberry.field(description="What would be owed to the television company.")
    fee: VND = strawberry.field(description="What would be earned.")
    total: VND = strawberry.field(description="What would be taken from main balances: price + fee.")
    refused: int = strawberry.field(description="Cards that would be refused.")
    look_ups: int = strawberry.field(
        description="Cards whose state is out of date, and is asked for before the charge."
    )
    refusals: list[RuleCount] = strawberry.field(description="How many cards each rule would refuse.")
    refused_cards: list[PlannedRefusalNode] = strawberry.field(description="The first of those that would be refused.")

    @classmethod
    def of(cls, plan: Plan, refused: list[PlannedRefusal], context: Context) -> Self:
        """Show a plan."""
        return cls(
            on=plan.on,
            at=plan.at,
            examined=plan.due,
            complete=plan.complete,
            charged=plan.charged,
            price=VND(plan.price),
            fee=VND(plan.fee),
            total=VND(plan.total),
            refused=plan.refused,
            look_ups=plan.look_ups,
            refusals=[RuleCount(rule=rule, cards=cards) for rule, cards in sorted(plan.refusals.items())],
            refused_cards=[
                PlannedRefusalNode(
                    card_number=each.card_number, msisdn=each.msisdn, refusals=shown(each.refusals, context)
                )
                for each in refused
            ],
        )
