"""Offers of advances, with the ceiling they rest on."""

from typing import Self

import strawberry

from api.graphql.nodes.refusal import RefusalNode, shown
from api.graphql.types.scalars import VND
from domain.advances.offers import Offer, Offers
from domain.catalogue.bundle import Bundle
from domain.messages.texts import Texts


@strawberry.type(name="AdvanceOffer", description="A bundle in the largest quantity that fits (S-OFFER).")
class AdvanceOfferNode:
    """An offer."""

    bundle: Bundle
    code: int = strawberry.field(description="What to send to 511.")
    quantity: int
    unit: str
    unit_price: VND
    price: VND

    @classmethod
    def of(cls, offer: Offer) -> Self:
        """Show an offer."""
        return cls(
            bundle=offer.bundle,
            code=offer.bundle.code,
            quantity=offer.quantity,
            unit=offer.bundle.unit,
            unit_price=VND(offer.unit_price),
            price=VND(offer.price),
        )


@strawberry.type(description="What a number may be advanced, or every reason why nothing.")
class AdvanceOffersPayload:
    """Offers and what they rest on."""

    offers: list[AdvanceOfferNode]
    ceiling: VND
    ceiling_is_sample: bool = strawberry.field(
        description="Whether the ceiling's figure is a sample, until staff publish the real one."
    )
    owed: VND
    refusals: list[RefusalNode]

    @classmethod
    def of(cls, offers: Offers, texts: Texts) -> Self:
        """Show offers."""
        return cls(
            offers=[AdvanceOfferNode.of(offer) for offer in offers.offers],
            ceiling=VND(offers.ceiling.amount),
            ceiling_is_sample=offers.ceiling.sample,
            owed=VND(offers.owed),
            refusals=shown(offers.refusals, texts),
        )
