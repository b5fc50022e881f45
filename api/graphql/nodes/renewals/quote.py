"""Quotes and policies."""

from datetime import date, datetime
from decimal import Decimal
from typing import Self

import strawberry

from api.graphql.nodes.package import PackageNode
from api.graphql.nodes.refusal import CitationNode, RefusalNode
from api.graphql.types.scalars import VND
from domain.catalogue.policy import PolicyVersion
from domain.catalogue.price import Timing
from domain.months import Term
from domain.renewals.quote import Quote, QuoteFigure


@strawberry.type(name="Basis", description="Which version one figure of a quote rests on.")
class BasisNode:
    """A figure and its citation."""

    figure: QuoteFigure
    citation: CitationNode


@strawberry.type(name="Quote", description="What a renewal costs and brings.")
class QuoteNode:
    """A quote."""

    package: PackageNode
    extra_rooms: int
    term: Term
    timing: Timing
    price: VND
    fee_percent: Decimal
    fee: VND
    total: VND
    expires_on_before: date | None
    expires_on_after: date
    basis: list[BasisNode]

    @classmethod
    def of(cls, quote: Quote, day: date) -> Self:
        """Show a quote of a day."""
        return cls(
            package=PackageNode.of(quote.package, day),
            extra_rooms=quote.extra_rooms,
            term=quote.term,
            timing=quote.timing,
            price=VND(quote.price),
            fee_percent=Decimal(quote.fee_percent),
            fee=VND(quote.fee),
            total=VND(quote.total),
            expires_on_before=quote.expires_on_before,
            expires_on_after=quote.expires_on_after,
            basis=[BasisNode(figure=figure, citation=CitationNode.of(citation)) for figure, citation in quote.basis],
        )


@strawberry.type(
    name="QuotePayload",
    description="A quote may come with refusals: the price is known, and paying it now would be refused.",
)
class QuotePayload:
    """A quote and what would refuse it."""

    quote: QuoteNode | None
    refusals: list[RefusalNode]


@strawberry.type(name="Policy", description="A version of a policy; a null value means that it is switched off.")
class PolicyNode:
    """A policy."""

    parameter: str
    value: str | None
    valid_from: date
    valid_to: date | None
    source: str | None
    recorded_at: datetime

    @classmethod
    def of(cls, version: PolicyVersion) -> Self:
        """Show a version of a policy."""
        return cls(
            parameter=version.parameter,
            value=version.value,
            valid_from=version.valid_from,
            valid_to=version.valid_to,
            source=version.source,
            recorded_at=version.recorded_at,
        )
