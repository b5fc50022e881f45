"""Versions of prices and policies, with both their times."""

from datetime import date, datetime
from typing import Self

import strawberry

from api.graphql.nodes.node import Node
from api.graphql.nodes.refusal import CitationNode
from api.graphql.types.descriptions import RECORDED_AT, VALID_FROM, VALID_TO
from api.graphql.types.ids import Kind, to_id
from api.graphql.types.scalars import VND
from domain.buckets import Ref
from domain.catalogue.policy import PolicyVersion
from domain.catalogue.price import PriceVersion, Timing
from domain.months import Term
from domain.ports.support.versions import KeptVersion
from domain.refusal import Rule

BY = "The principal who recorded it, `seed` for what came with the software; null where that is not known."


@strawberry.type(name="PriceVersion", description="One version of a price, with both its times (G-VERSION).")
class PriceVersionNode(Node):
    """A version of a price."""

    term: Term = strawberry.field(description="For how long the price buys.")
    timing: Timing = strawberry.field(description="For which cards it holds.")
    extra_rooms: int = strawberry.field(description="With how many extra sets: 0, 1 or 2 (Multi Room).")
    price: VND | None = strawberry.field(description="VAT in, service fee out; null where it withdraws the package.")
    valid_from: date = strawberry.field(description=VALID_FROM)
    valid_to: date | None = strawberry.field(description=VALID_TO)
    recorded_at: datetime = strawberry.field(description=RECORDED_AT)
    recorded_by: str | None = strawberry.field(description=BY)
    citation: CitationNode = strawberry.field(description="The circular that it rests on.")

    @classmethod
    def of(cls, kept: KeptVersion[PriceVersion]) -> Self:
        """Show a version."""
        version = kept.version
        return cls(
            id=strawberry.ID(to_id(Kind.PRICE_VERSION, Ref(0, kept.id))),
            term=version.key.term,
            timing=version.timing,
            extra_rooms=version.key.extra_rooms,
            price=VND(version.value) if version.value is not None else None,
            valid_from=version.valid_from,
            valid_to=version.valid_to,
            recorded_at=version.recorded_at,
            recorded_by=kept.recorded_by,
            citation=CitationNode.of(version.cite(Rule.K_PRICE)),
        )


@strawberry.type(name="PolicyVersion", description="One version of a policy, with both its times (G-VERSION).")
class PolicyVersionNode(Node):
    """A version of a policy."""

    parameter: str = strawberry.field(
        description="Which figure of the service it is, by the name of a PolicyParameter."
    )
    value: str | None = strawberry.field(description="The figure as plain text; null where it switches the rule off.")
    valid_from: date = strawberry.field(description=VALID_FROM)
    valid_to: date | None = strawberry.field(description=VALID_TO)
    recorded_at: datetime = strawberry.field(description=RECORDED_AT)
    recorded_by: str | None = strawberry.field(description=BY)
    citation: CitationNode = strawberry.field(description="The circular that it rests on.")

    @classmethod
    def of(cls, kept: KeptVersion[PolicyVersion]) -> Self:
        """Show a version."""
        version = kept.version
        return cls(
            id=strawberry.ID(to_id(Kind.POLICY_VERSION, Ref(0, kept.id))),
            parameter=version.parameter,
            value=version.value,
            valid_from=version.valid_from,
            valid_to=version.valid_to,
            recorded_at=version.recorded_at,
            recorded_by=kept.recorded_by,
            citation=CitationNode.of(version.cite(Rule.G_EFFECTIVE)),
        )
