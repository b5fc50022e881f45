"""A day's run over all cards that are due, and the plan of one."""

from datetime import date, datetime
from typing import Self

import strawberry

from api.graphql.nodes.refusal import RefusalNode, shown
from api.graphql.types.scalars import VND
from domain.messages.texts import Texts
from domain.refusal import Rule
from domain.sweeps.sweep import Sweep, SweepKind
from domain.usecases.auto_renewals.plan_charge import Plan, PlannedRefusal


@strawberry.type(name="RuleCount", description="How many attempts a rule has refused, or would.")
class RuleCount:
    """A rule with its count."""

    rule: Rule
    cards: int


@strawberry.type(name="Sweep", description="One day's run over all cards due.")
class SweepNode:
    """A sweep as it stands."""

    kind: SweepKind
    on: date
    due: int
    succeeded: int
    refused: int = strawberry.field(description="Cards that are refused as it stands.")
    remaining: int
    started_at: datetime | None
    finished_at: datetime | None
    refusals: list[RuleCount] = strawberry.field(description="Attempts that each rule has refused.")
    per_second: float | None = strawberry.field(description="Cards a second, so far.")
    estimated_end: datetime | None
    paused_at: datetime | None
    paused_by: str | None
    pause_reason: str | None
    most: int | None = strawberry.field(description="How many cards it may charge at most, where staff have said so.")

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

    card_number: str
    msisdn: str
    refusals: list[RefusalNode]


@strawberry.type(
    name="SweepPlan", description="What a day's charge would do, decided on the facts of now; nothing is touched."
)
class SweepPlanNode:
    """A plan."""

    on: date
    at: datetime = strawberry.field(description="The instant whose day and limits it was decided on.")
    examined: int = strawberry.field(description="Cards looked at: each gets a message.")
    complete: bool = strawberry.field(
        description="Whether that is all; `giahan auto-renewal plan` looks at any number."
    )
    charged: int = strawberry.field(description="Cards that would be charged: each is an activation.")
    price: VND = strawberry.field(description="What would be owed to the television company.")
    fee: VND = strawberry.field(description="What would be earned.")
    total: VND
    refused: int
    look_ups: int = strawberry.field(
        description="Cards whose state is out of date, and is asked for before the charge."
    )
    refusals: list[RuleCount]
    refused_cards: list[PlannedRefusalNode] = strawberry.field(description="The first of those that would be refused.")

    @classmethod
    def of(cls, plan: Plan, refused: list[PlannedRefusal], texts: Texts) -> Self:
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
                    card_number=each.card_number, msisdn=each.msisdn, refusals=shown(each.refusals, texts)
                )
                for each in refused
            ],
        )
