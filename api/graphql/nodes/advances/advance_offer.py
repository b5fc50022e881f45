"""Offers of advances, with the ceiling they rest on."""

from typing import Self

import strawberry

from api.graphql.nodes.refusal import RefusalNode, shown
from api.graphql.request.context import Context
from api.graphql.types.scalars import VND
from domain.advances.offers import Offer, Offers
from domain.catalogue.bundle import Bundle, BundleUnit


@strawberry.type(name="AdvanceOffer", description="A bundle in the largest quantity that fits (S-OFFER).")
class AdvanceOfferNode:
    """An offer."""

    bundle: Bundle = strawberry.field(description="What is offered.")
    code: int = strawberry.field(description="What to send to 511.")
    quantity: int = strawberry.field(
        description="The largest quantity that fits under the ceiling: minutes, messages or megabytes."
    )
    unit: str = strawberry.field(
        description="What the quantity counts: `minute`, `message` or `MB`.",
        deprecation_reason="`countedIn` tells the same as one of an enumeration.",
    )
    counted_in: BundleUnit = strawberry.field(description="What the quantity counts.")
    unit_price: VND = strawberry.field(description="What one minute, message or megabyte costs.")
    price: VND = strawberry.field(description="What would be owed for it: `quantity` times `unitPrice`.")

    @classmethod
    def of(cls, offer: Offer) -> Self:
        """Show an offer."""
        return cls(
            bundle=offer.bundle,
            code=offer.bundle.code,
            quantity=offer.quantity,
            unit=offer.bundle.unit.value,
            counted_in=offer.bundle.unit,
            unit_price=VND(offer.unit_price),
            price=VND(offer.price),
        )


@strawberry.type(description="What a number may be advanced, or every reason why nothing.")
class AdvanceOffersPayload:
    """Offers and what they rest on."""

    offers: list[AdvanceOfferNode] = strawberry.field(
        description="What may be asked for now, at most one of each bundle; empty where anything refuses."
    )
    ceiling: VND = strawberry.field(
        description="The most that this subscriber may owe for all advances together (S-CEILING); 0 where no row is "
        "reached."
    )
    ceiling_is_sample: bool = strawberry.field(
        description="Whether the ceiling's figure is a sample, until staff publish the real one."
    )
    owed: VND = strawberry.field(description="What it owes of advances already.")
    refusals: list[RefusalNode] = strawberry.field(
        description="Every rule by which nothing may be advanced now (S-WHO, S-CEILING)."
    )

    @classmethod
    def of(cls, offers: Offers, context: Context) -> Self:
        """Show offers."""
        return cls(
            offers=[AdvanceOfferNode.of(offer) for offer in offers.offers],
            ceiling=VND(offers.ceiling.amount),
            ceiling_is_sample=offers.ceiling.sample,
            owed=VND(offers.owed),
            refusals=shown(offers.refusals, context),
        )
