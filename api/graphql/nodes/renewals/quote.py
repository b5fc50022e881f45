"""Quotes and policies."""

from datetime import date, datetime
from decimal import Decimal
from typing import Self

import strawberry

from api.graphql.nodes.catalogue.circular import CircularNode
from api.graphql.nodes.package import PackageNode
from api.graphql.nodes.refusal import CitationNode, RefusalNode
from api.graphql.types.descriptions import CIRCULAR, EXTRA_ROOMS, RECORDED_AT, SECTION, VALID_FROM, VALID_TO
from api.graphql.types.scalars import VND
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.catalogue.price import Timing
from domain.months import Term
from domain.renewals.quote import Quote, QuoteFigure


@strawberry.type(name="Basis", description="Which version one figure of a quote rests on.")
class BasisNode:
    """A figure and its citation."""

    figure: QuoteFigure = strawberry.field(description="Which figure it is.")
    citation: CitationNode = strawberry.field(description="The version and the document that it rests on.")


@strawberry.type(name="Quote", description="What a renewal costs and brings.")
class QuoteNode:
    """A quote."""

    package: PackageNode = strawberry.field(description="What would be bought.")
    extra_rooms: int = strawberry.field(description=EXTRA_ROOMS)
    term: Term = strawberry.field(description="For how long.")
    timing: Timing = strawberry.field(
        description="Which price holds: for a card in date, for an expired one, or for any (K-TIMING)."
    )
    price: VND = strawberry.field(description="The package price: VAT in, service fee out (K-PRICE).")
    fee_percent: Decimal = strawberry.field(
        description="The service fee as a percentage of the price; 0 where the payment method has none (K-FEE)."
    )
    fee: VND = strawberry.field(description="The service fee, rounded half up to the đồng.")
    total: VND = strawberry.field(description="What would be paid: price + fee.")
    expires_on_before: date | None = strawberry.field(
        description="The card's last day of service as it is; null where it has none."
    )
    expires_on_after: date = strawberry.field(
        description="The card's last day of service as it would be (K-STACK, K-FROM)."
    )
    basis: list[BasisNode] = strawberry.field(description="What each of the figures rests on (G-EXPLAIN).")

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

    quote: QuoteNode | None = strawberry.field(
        description="Null where there is no price: what is asked for is not sold, or the card cannot be meant."
    )
    refusals: list[RefusalNode] = strawberry.field(
        description="Every rule by which paying it now would be refused; without a payer those of card and price alone."
    )


@strawberry.type(name="Policy", description="A version of a policy; a null value means that it is switched off.")
class PolicyNode:
    """A policy."""

    parameter: str = strawberry.field(
        description="Which figure of the service it is, by the name of a PolicyParameter.",
        deprecation_reason="`figure` tells the same as one of an enumeration.",
    )
    figure: Parameter = strawberry.field(description="Which figure of the service it is.")
    value: str | None = strawberry.field(description="The figure as plain text; null where the rule is switched off.")
    valid_from: date = strawberry.field(description=VALID_FROM)
    valid_to: date | None = strawberry.field(description=VALID_TO)
    source: str | None = strawberry.field(
        description="The title of the circular that this version rests on; never null.",
        deprecation_reason="`circular` names it in full.",
    )
    circular: CircularNode = strawberry.field(description=CIRCULAR)
    section: str | None = strawberry.field(description=SECTION)
    recorded_at: datetime = strawberry.field(description=RECORDED_AT)

    @classmethod
    def of(cls, version: PolicyVersion) -> Self:
        """Show a version of a policy."""
        return cls(
            parameter=version.parameter,
            figure=version.parameter,
            value=version.value,
            valid_from=version.valid_from,
            valid_to=version.valid_to,
            source=version.source,
            circular=CircularNode.of(version.circular),
            section=version.section,
            recorded_at=version.recorded_at,
        )
