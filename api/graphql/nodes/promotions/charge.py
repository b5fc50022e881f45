"""Lines of a postpaid bill."""

from datetime import date
from typing import Self

import strawberry

from api.graphql.nodes.promotions.promotion import PromotionPackageNode
from api.graphql.nodes.refusal import CitationNode
from api.graphql.types.scalars import VND
from domain.catalogue.promotion_terms import PromotionVersion
from domain.promotions.fees import ChargeLine
from domain.refusal import Rule


@strawberry.type(name="PromotionCharge", description="One line of a postpaid bill.")
class PromotionChargeNode:
    """A line."""

    package: PromotionPackageNode = strawberry.field(description="What was used, with the figures it is charged by.")
    cycle_starts_on: date = strawberry.field(description="The first day of the billing cycle.")
    since: date = strawberry.field(description="From which day of the cycle it was used.")
    days_used: int = strawberry.field(description="For how many days, those of its begin and its end included.")
    days_in_cycle: int = strawberry.field(description="How many days the whole cycle has.")
    fee: VND = strawberry.field(description="The package's fee for these days (P-PRORATA).")
    subscription: VND = strawberry.field(
        description="The line's subscription that is charged with it, never pro-rated; once a cycle (P-FEE)."
    )
    amount: VND = strawberry.field(description="What the line adds to the bill: fee + subscription.")
    arithmetic: str = strawberry.field(description="How it was reckoned, as it stands on the bill.")
    booked: bool = strawberry.field(
        description="Whether the cycle is closed and this is booked; before, it is what the line will be if nothing "
        "happens."
    )
    minutes_used: int = strawberry.field(
        description="The minutes that were reported of this enrolment within the cycle (P-USE)."
    )
    citation: CitationNode = strawberry.field(description="The version that the fee rests on.")

    @classmethod
    def of(cls, line: ChargeLine, version: PromotionVersion, minutes: int, *, booked: bool) -> Self:
        """Show a line."""
        return cls(
            package=PromotionPackageNode.of(version.package(line.package)),
            cycle_starts_on=line.cycle.start,
            since=line.since,
            days_used=line.days,
            days_in_cycle=line.cycle.days,
            fee=VND(line.fee),
            subscription=VND(line.subscription),
            amount=VND(line.amount),
            arithmetic=line.arithmetic,
            booked=booked,
            minutes_used=minutes,
            citation=CitationNode.of(version.cite(Rule.P_WHEN)),
        )
