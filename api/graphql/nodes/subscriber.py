"""Subscribers."""

from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Self

import strawberry

from api.graphql.nodes.advances.granted_bundle import GrantedBundleNode
from api.graphql.nodes.card import DecoderCardNode
from api.graphql.nodes.connection import window_of
from api.graphql.nodes.node import Node, withheld
from api.graphql.nodes.promotions.of_subscriber import OfPromotions
from api.graphql.nodes.support.subscriber_fields import SubscriberFields
from api.graphql.request.context import Context, Info
from api.graphql.request.loaders import AdvancesOf, KnownOf, OfPayer
from api.graphql.types.arguments import After, First
from api.graphql.types.ids import Kind, to_id
from api.graphql.types.scalars import VND
from api.identity import Scope
from domain.advances.granted_bundle import in_validity
from domain.buckets import Ref, bucket_of
from domain.catalogue.policy import Parameter
from domain.ports.lookups.subscribers import Known
from domain.subscribers.subscriber import Billing, DataPackage, LineStatus, Operator, Segment, Subscriber

if TYPE_CHECKING:
    from api.graphql.nodes.advances.advance import AdvanceConnection
    from api.graphql.nodes.auto_renewal import AutoRenewalNode
    from api.graphql.nodes.renewals.renewal import RenewalConnection

AutoRenewalOf = Annotated["AutoRenewalNode", strawberry.lazy("api.graphql.nodes.auto_renewal")]
Advances = Annotated["AdvanceConnection", strawberry.lazy("api.graphql.nodes.advances.advance")]
Renewals = Annotated["RenewalConnection", strawberry.lazy("api.graphql.nodes.renewals.renewal")]


@strawberry.enum(description="Whether a subscriber has paid K+ on gateway 9029 of late (K-KNOWN).")
class CustomerKind(Enum):
    """New, or known."""

    NEW = strawberry.enum_value("NEW", description="Has paid nothing there within `KNOWN_CUSTOMER_DAYS`, or never.")
    EXISTING = strawberry.enum_value("EXISTING", description="Has paid there within `KNOWN_CUSTOMER_DAYS`.")


@strawberry.type(
    name="Subscriber",
    description="A phone line, on record as the operator last told of it. All but `id` and `msisdn` "
    "needs `subscribers:read`, or what a field says itself.",
)
class SubscriberNode(OfPromotions, Node, SubscriberFields):
    """A subscriber."""

    subscriber: strawberry.Private[Subscriber]
    msisdn: str = strawberry.field(description="The number: 84 and nine digits.")
    operator: Operator = strawberry.field(description="Whose line it is.")
    billing: Billing = strawberry.field(description="Whether it is paid for before or afterwards.")
    segment: Segment = strawberry.field(description="Whether a person holds it or an organisation.")
    status: LineStatus = strawberry.field(description="What the line may do.")
    activated_on: date = strawberry.field(description="The day from which its age counts (K-AGE).")
    province: str | None = strawberry.field(
        description="The province of the billing address; null where the operator has not told it."
    )
    main_balance: VND = strawberry.field(description="The airtime money that renewals are paid from (TKC).")
    basic_usage_30_days: VND = strawberry.field(
        name="basicUsage30Days",
        description="What voice, SMS, data, Funring, MCA and 140x messages cost it in 30 days, K+ left out (K-USAGE).",
    )
    basic_usage_as_of: date | None = strawberry.field(
        description="The last of those 30 days, some days ago as the operator tells it late; null where it is not told."
    )
    flagged_for_abuse: bool = strawberry.field(
        description="Whether the operator has flagged it: it then cannot pay (K-ABUSE)."
    )
    valid_until: date | None = strawberry.field(
        description="The last day of the line's validity; null where the operator has not told it (S-WHO)."
    )
    average_monthly_top_up: VND = strawberry.field(
        description="The average of a month's top-ups, on which the ceiling of advances rests (S-CEILING)."
    )
    other_advance_debt: VND = strawberry.field(
        description="What it owes to other advance services, as the operator tells: any keeps it from S-Plus (S-WHO)."
    )
    billing_cycle_day: int | None = strawberry.field(
        description="The day on which its billing cycle starts: 1, 11 or 21; null where the operator has not told it."
    )
    kind: str | None = strawberry.field(
        description="What the operator calls a line that is no ordinary customer's (P-WHO); null of all others."
    )
    data_package: DataPackage = strawberry.field(description="The data package that it holds (P-MIU).")

    @classmethod
    def of(cls, subscriber: Subscriber, context: Context) -> Self:
        """Show a subscriber: its number to whoever came by it, its facts under `subscribers:read`."""
        identity = strawberry.ID(to_id(Kind.SUBSCRIBER, Ref(bucket_of(subscriber.msisdn), subscriber.id)))
        context.reads.note(subscriber.msisdn)
        if Scope.SUBSCRIBERS_READ not in context.viewer.scopes:
            return withheld(cls, Scope.SUBSCRIBERS_READ, id=identity, subscriber=subscriber, msisdn=subscriber.msisdn)
        return cls(
            id=identity,
            subscriber=subscriber,
            msisdn=subscriber.msisdn,
            operator=subscriber.operator,
            billing=subscriber.billing,
            segment=subscriber.segment,
            status=subscriber.status,
            activated_on=subscriber.activated_on,
            province=subscriber.province,
            main_balance=VND(subscriber.main_balance),
            basic_usage_30_days=VND(subscriber.basic_usage_30_days),
            basic_usage_as_of=subscriber.basic_usage_as_of,
            flagged_for_abuse=subscriber.flagged_for_abuse,
            valid_until=subscriber.valid_until,
            average_monthly_top_up=VND(subscriber.average_monthly_top_up),
            other_advance_debt=VND(subscriber.other_advance_debt),
            billing_cycle_day=subscriber.billing_cycle_day,
            kind=subscriber.kind,
            data_package=subscriber.data_package,
        )

    @strawberry.field(description="Whether it has paid K+ on gateway 9029 of late (K-KNOWN). Needs `subscribers:read`.")
    async def customer_kind(self, info: Info) -> CustomerKind:
        """Tell a known customer from a new one."""
        return CustomerKind.EXISTING if (await self._known(info)).existing else CustomerKind.NEW

    @strawberry.field(description="The last different cards paid, newest first. Needs `subscribers:read`.")
    async def remembered_cards(self, info: Info) -> list[DecoderCardNode]:
        """List the cards offered by number (K-KNOWN)."""
        return [DecoderCardNode.of(card) for card in (await self._known(info)).cards]

    @strawberry.field(description="The renewals it paid, newest first. Needs `renewals:read`.")
    async def renewals(self, info: Info, first: First = 20, after: After = strawberry.UNSET) -> Renewals:
        """List the renewals it paid."""
        from api.graphql.nodes.renewals.renewal import RenewalConnection as Connection  # noqa: PLC0415 - subscribers and renewals name each other

        info.context.require(Scope.RENEWALS_READ)
        await info.context.require_self(self.subscriber.id, Scope.RENEWALS_READ)
        window = window_of(first, after)
        key = OfPayer(self.ref, window)
        return Connection.of(await info.context.loaders.of_payers.load(key), window)

    @strawberry.field(description="What it owes of advances, in all (S-REPAY). Needs `advances:read`.")
    async def owed(self, info: Info) -> VND:
        """Tell its debt."""
        await self._require_advances(info)
        return VND(await info.context.loaders.owed.load(self.ref))

    @strawberry.field(description="Its advances, newest first, requests included. Needs `advances:read`.")
    async def advances(self, info: Info, first: First = 20, after: After = strawberry.UNSET) -> Advances:
        """List its advances."""
        from api.graphql.nodes.advances.advance import AdvanceConnection as Connection  # noqa: PLC0415 - subscribers and advances name each other

        await self._require_advances(info)
        window = window_of(first, after)
        page = await info.context.loaders.advances_of.load(AdvancesOf(self.ref, window))
        return Connection.of(page, window, info.context.giahan.clock.now())

    @strawberry.field(
        description="What the promotional balance holds (*102#), as long as it is valid. Needs `advances:read`."
    )
    async def granted_bundles(self, info: Info) -> list[GrantedBundleNode]:
        """List what is left of what was granted (S-GRANT)."""
        await self._require_advances(info)
        good = in_validity(self.subscriber, info.context.today)
        held = await info.context.loaders.bundles.load(self.ref) if good else ()
        return [GrantedBundleNode.of(each) for each in held if each.remaining]

    @strawberry.field(
        description="The cards it has renewed by themselves, and those that await its SMS. Needs `auto-renewals:read`."
    )
    async def auto_renewals(self, info: Info) -> list[AutoRenewalOf]:
        """List its registrations."""
        from api.graphql.nodes.auto_renewal import AutoRenewalNode  # noqa: PLC0415 - subscribers and registrations name each other

        info.context.require(Scope.AUTO_RENEWALS_READ)
        await info.context.require_self(self.subscriber.id, Scope.AUTO_RENEWALS_READ)
        return [AutoRenewalNode.of(each) for each in await info.context.loaders.auto_renewals_of.load(self.ref)]

    @property
    def ref(self) -> Ref:
        """Where the subscriber is kept."""
        return Ref(bucket_of(self.subscriber.msisdn), self.subscriber.id)

    async def _require_advances(self, info: Info) -> None:
        info.context.require(Scope.ADVANCES_READ)
        await info.context.require_self(self.subscriber.id, Scope.ADVANCES_READ)

    async def _known(self, info: Info) -> Known:
        info.context.require(Scope.SUBSCRIBERS_READ)
        await info.context.require_self(self.subscriber.id, Scope.SUBSCRIBERS_READ)
        today, catalogue = info.context.today, await info.context.catalogue()
        days = catalogue.policy(Parameter.KNOWN_CUSTOMER_DAYS, today)
        most = catalogue.policy(Parameter.REMEMBERED_CARDS, today)
        since = today - timedelta(days=days.number) if days else date.min
        return await info.context.loaders.known.load(KnownOf(self.ref, since, most.number if most else 0))
