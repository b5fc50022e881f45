"""What a subscriber has of promotions: its region, its enrolments, and the lines of its bills."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.graphql.nodes.promotions.bill import charges_of
from api.graphql.nodes.promotions.charge import PromotionChargeNode
from api.graphql.request.context import Info
from api.identity import Scope
from domain.buckets import Ref, bucket_of
from domain.catalogue.regions import Region
from domain.subscribers.subscriber import Subscriber

if TYPE_CHECKING:
    from api.graphql.nodes.promotions.enrolment import PromotionEnrolmentNode

Enrolments = Annotated["PromotionEnrolmentNode", strawberry.lazy("api.graphql.nodes.promotions.enrolment")]
CycleStart = Annotated[date, strawberry.argument(description="The first day of the cycle: day 1, 11 or 21 of a month.")]


@strawberry.type
class OfPromotions:
    """The fields of a subscriber that promotions add."""

    subscriber: strawberry.Private[Subscriber]

    @strawberry.field(
        description="The region of its province today (P-REGION); null where nobody knows it. Needs `subscribers:read`."
    )
    async def region(self, info: Info) -> Region | None:
        """Tell its region."""
        info.context.require(Scope.SUBSCRIBERS_READ)
        await info.context.require_self(self.subscriber.id, Scope.SUBSCRIBERS_READ)
        terms = (await info.context.catalogue()).promotions
        return terms.region_of(self.subscriber.province, info.context.today)

    @strawberry.field(description="The promotion packages it holds and held, newest first. Needs `promotions:read`.")
    async def enrolments(self, info: Info) -> list[Enrolments]:
        """List its enrolments."""
        from api.graphql.nodes.promotions.enrolment import PromotionEnrolmentNode  # noqa: PLC0415 - subscribers and enrolments name each other

        await self._require_promotions(info)
        found, catalogue = await info.context.loaders.enrolments_of.load(self._place), await info.context.catalogue()
        return [PromotionEnrolmentNode.of(each, catalogue, info.context.today) for each in found]

    @strawberry.field(
        description="The lines of promotions on the bill of a billing cycle; of one not closed yet, what they will be "
        "if nothing happens (P-FEE). Needs `promotions:read`."
    )
    async def promotion_charges(self, info: Info, cycle_starts_on: CycleStart) -> list[PromotionChargeNode]:
        """List the lines of a bill."""
        await self._require_promotions(info)
        return await charges_of(self._place, cycle_starts_on, info.context)

    @property
    def _place(self) -> Ref:
        return Ref(bucket_of(self.subscriber.msisdn), self.subscriber.id)

    async def _require_promotions(self, info: Info) -> None:
        info.context.require(Scope.PROMOTIONS_READ)
        await info.context.require_self(self.subscriber.id, Scope.PROMOTIONS_READ)
