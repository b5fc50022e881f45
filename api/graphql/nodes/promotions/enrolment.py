"""Enrolments, with their evidence and what is left of their benefits."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Self

import strawberry

from api.graphql.nodes.node import Node
from api.graphql.nodes.promotions.course import BenefitLeftNode, PromotionEvidenceNode
from api.graphql.nodes.promotions.promotion import PromotionNode, PromotionPackageNode
from api.graphql.request.context import Info
from api.graphql.types.ids import Kind, to_id
from api.graphql.types.scalars import VND
from api.identity import Scope
from domain.catalogue.catalogue import Catalogue
from domain.months import instant_of
from domain.ports.lookups.promotions import UsedWithin
from domain.promotions import benefits
from domain.promotions.benefits import Benefit
from domain.promotions.enrolment import Enrolment, EnrolmentStatus
from domain.promotions.stopping import opt_out_until
from domain.refusal import Rule
from domain.subscribers.subscriber import DataPackage, Subscriber

if TYPE_CHECKING:
    from api.graphql.nodes.subscriber import SubscriberNode

OfSubscriber = Annotated["SubscriberNode", strawberry.lazy("api.graphql.nodes.subscriber")]


@strawberry.type(name="PromotionEnrolment", description="A subscriber's hold of a package of a programme.")
class PromotionEnrolmentNode(Node):
    """An enrolment."""

    enrolment: strawberry.Private[Enrolment]
    catalogue: strawberry.Private[Catalogue]
    promotion: PromotionNode = strawberry.field(description="The programme, as it was when this began.")
    package: PromotionPackageNode = strawberry.field(description="What is held now, or was held last.")
    starts_on: date = strawberry.field(description="The first day.")
    expires_on: date = strawberry.field(description="The day until which it is agreed.")
    ends_on: date = strawberry.field(
        description="Its last day as it stands: later than `expiresOn` where the renewal day is (P-BRIDGE), earlier "
        "where it was stopped."
    )
    cycle_starts_on: date = strawberry.field(description="The first day of the present billing cycle (P-FEE).")
    status: EnrolmentStatus = strawberry.field(description="Where it stands.")
    reason: Rule | None = strawberry.field(
        description="The rule by which it was not renewed or ended; null where neither happened."
    )
    renews_on: date | None = strawberry.field(description="When silence renews it; null where nothing is to come.")
    opt_out_until: datetime | None = strawberry.field(
        description="Until when the renewal may be refused (P-OPTOUT); null where nothing is to come."
    )
    funring_free_until: date | None = strawberry.field(
        description="The last day on which Funring is free (P-VAS); null where it never is."
    )
    mca_free_until: date | None = strawberry.field(
        description="The last day on which MCA is free (P-VAS); null where it never is."
    )
    calls_from_anywhere_from: date | None = strawberry.field(
        description="From which day free minutes, the family's too, may be called from anywhere in the country "
        "(P-SCOPE); null where nothing says."
    )

    @classmethod
    def of(cls, enrolment: Enrolment, catalogue: Catalogue, today: date) -> Self:
        """Show an enrolment; one that has run out and awaits no renewal is expired."""
        terms = catalogue.promotions
        version = terms.version(enrolment.promotion, enrolment.stint.version)
        round_ = terms.rounds.get(enrolment.key)
        funring, mca = benefits.free_until(enrolment, terms)
        over = enrolment.status is EnrolmentStatus.ACTIVE and not enrolment.occupies(today, round_)
        return cls(
            id=strawberry.ID(to_id(Kind.ENROLMENT, enrolment.ref)),
            enrolment=enrolment,
            catalogue=catalogue,
            promotion=PromotionNode.of(version),
            package=PromotionPackageNode.of(version.package(enrolment.stint.package)),
            starts_on=enrolment.starts_on,
            expires_on=enrolment.expires_on,
            ends_on=enrolment.last_day(round_),
            cycle_starts_on=enrolment.cycle(today).start,
            status=EnrolmentStatus.EXPIRED if over else enrolment.status,
            reason=enrolment.reason,
            renews_on=enrolment.renews_on(round_),
            opt_out_until=opt_out_until(enrolment, round_),
            funring_free_until=funring,
            mca_free_until=mca,
            calls_from_anywhere_from=benefits.lifted_from(enrolment, terms),
        )

    @strawberry.field(description="Whose enrolment it is. Needs `promotions:read`.")
    async def subscriber(self, info: Info) -> OfSubscriber:
        """Show the subscriber."""
        from api.graphql.nodes.subscriber import SubscriberNode as Shown  # noqa: PLC0415 - subscribers and enrolments name each other

        await self._let_in(info)
        return Shown.of(await self._line(info), info.context)

    @strawberry.field(
        description="What silence will bring, by the region of the billing address as it is now (P-MAP); "
        "null where nothing renews. Needs `promotions:read`."
    )
    async def next_package(self, info: Info) -> PromotionPackageNode | None:
        """Show what it would be renewed into."""
        await self._let_in(info)
        terms = self.catalogue.promotions
        round_ = terms.rounds.get(self.enrolment.key)
        renews_on = self.enrolment.renews_on(round_)
        if round_ is None or renews_on is None:
            return None
        line = await self._line(info)
        region = terms.region_of(line.province, renews_on)
        package = round_.programme.renewed_into(self.enrolment.stint.package, region)
        return PromotionPackageNode.of(package) if package is not None else None

    @strawberry.field(
        description="What was told, when, and whether it was handed over; what was answered. Needs `promotions:read`."
    )
    async def evidence(self, info: Info) -> list[PromotionEvidenceNode]:
        """List the evidence."""
        await self._let_in(info)
        found = await info.context.loaders.evidence_of.load(self.enrolment.ref)
        return [PromotionEvidenceNode.of(each) for each in found]

    @strawberry.field(
        description="What is left of this cycle's benefits, as of the operator's last report. Needs `promotions:read`."
    )
    async def left(self, info: Info) -> list[BenefitLeftNode]:
        """List what is left."""
        await self._let_in(info)
        held, cycle, today = self.enrolment, self.enrolment.cycle(info.context.today), info.context.today
        line, before = await self._line(info), await self._bought_before(info)
        used = await info.context.loaders.promotion_used.load(UsedWithin(held.ref, cycle.begins_at, cycle.ends_at))
        miu = line.data_package is DataPackage.MIU
        left = benefits.left_of(
            held, cycle, self.catalogue.promotions, used, today, miu_bought_before=before, holds_miu=miu
        )
        return [BenefitLeftNode.of(each) for each in left]

    @strawberry.field(description="The discount on a MIU package in this cycle (P-MIU). Needs `promotions:read`.")
    async def miu_discount(self, info: Info) -> VND:
        """Tell the discount."""
        await self._let_in(info)
        holds, cycle = (
            (await self._line(info)).data_package is DataPackage.MIU,
            self.enrolment.cycle(info.context.today),
        )
        return VND(benefits.miu_discount(self.enrolment, cycle, self.catalogue.promotions, holds_miu=holds))

    async def _bought_before(self, info: Info) -> int:
        """Count the MIU packages of the window that were bought before this cycle."""
        programme = self.catalogue.promotions.version(self.enrolment.promotion, self.enrolment.stint.version).value
        cycle = self.enrolment.cycle(info.context.today)
        if programme is None or programme.miu_from >= cycle.start:
            return 0
        within = UsedWithin(self.enrolment.ref, instant_of(programme.miu_from), cycle.begins_at)
        used = await info.context.loaders.promotion_used.load(within)
        return sum(each.used for each in used if each.benefit is Benefit.MIU)

    async def _line(self, info: Info) -> Subscriber:
        found = await info.context.loaders.subscribers.load(self.enrolment.subscriber_ref)
        if found is None:
            msg = "an enrolment without its subscriber"
            raise LookupError(msg)
        return found

    async def _let_in(self, info: Info) -> None:
        info.context.require(Scope.PROMOTIONS_READ)
        await info.context.require_self(self.enrolment.subscriber_id, Scope.PROMOTIONS_READ)
