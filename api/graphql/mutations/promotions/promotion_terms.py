"""Mutations of programmes and regions: new versions, never an edit (G-EFFECTIVE)."""

from datetime import date

import strawberry

from api.graphql.mutations.promotions.promotion_inputs import PublishPromotionInput, PublishPromotionRegionsInput
from api.graphql.nodes.catalogue.outlook import InForceNode, PublicationPayload, warnings
from api.graphql.nodes.promotions.promotion import PromotionNode
from api.graphql.nodes.refusal import shown
from api.graphql.request.context import Info, guarded
from api.graphql.types.arguments import Input
from api.identity import Scope
from domain.catalogue.outlook import outlook


@strawberry.type(description="What was published of a programme.")
class PublishPromotionPayload(PublicationPayload):
    """What was published."""

    promotion: PromotionNode | None = strawberry.field(
        description="The version that was added; null where the request was refused, or it withdraws the programme."
    )


@strawberry.type(description="What was published of the map of regions.")
class PublishPromotionRegionsPayload(PublicationPayload):
    """What was published."""

    valid_from: date | None = strawberry.field(
        description="From which day it applies; null where the request was refused."
    )


@strawberry.type
class PromotionTermMutations:
    """Publishing programmes and regions."""

    @guarded(
        Scope.PRICES_PUBLISH,
        "Publishes a version of a programme; `promotionChange` tells before whom it touches. What runs keeps its "
        "figures (G-EFFECTIVE).",
    )
    async def publish_promotion(
        self,
        info: Info,
        input: Input[PublishPromotionInput],  # noqa: A002 - the house's name
    ) -> PublishPromotionPayload | None:
        """Publish a programme."""
        asked = info.context.asked(input.idempotency_key)
        outcome = await info.context.giahan.promotions.publish(asked, input.command())
        shows = outcome.made is not None and outcome.made.value is not None
        terms = (await info.context.giahan.catalogues.current()).promotions
        ahead = outlook(terms.programmes[outcome.made.code], outcome.made) if outcome.made else ()
        return PublishPromotionPayload(
            promotion=PromotionNode.of(outcome.made) if outcome.made and shows else None,
            refusals=shown(outcome.refusals, info.context),
            replayed=outcome.replayed,
            in_force=[InForceNode.of(stretch) for stretch in ahead],
            warnings=warnings(ahead, info.context.texts),
        )

    @guarded(Scope.PRICES_PUBLISH, "Publishes a version of the map of regions (P-REGION).")
    async def publish_promotion_regions(
        self,
        info: Info,
        input: Input[PublishPromotionRegionsInput],  # noqa: A002 - the house's name
    ) -> PublishPromotionRegionsPayload | None:
        """Publish the map of regions."""
        asked = info.context.asked(input.idempotency_key)
        outcome = await info.context.giahan.promotions.publish_regions(asked, input.command())
        regions = (await info.context.giahan.catalogues.current()).promotions.regions
        ahead = outlook(regions, outcome.made) if outcome.made else ()
        return PublishPromotionRegionsPayload(
            valid_from=outcome.made.valid_from if outcome.made else None,
            refusals=shown(outcome.refusals, info.context),
            replayed=outcome.replayed,
            in_force=[InForceNode.of(stretch) for stretch in ahead],
            warnings=warnings(ahead, info.context.texts),
        )
