"""Subscribers."""

from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Self

import strawberry

from api.graphql.nodes.advances.granted_bundle import GrantedBundleNode
from api.graphql.nodes.card import DecoderCardNode
from api.graphql.nodes.connection import window_of
from api.graphql.nodes.node import Node
from api.graphql.request.context import Info
from api.graphql.request.loaders import AdvancesOf, KnownOf, OfPayer
from api.graphql.types.ids import Kind, to_id
from api.graphql.types.scalars import VND
from api.identity import Scope
from domain.advances.granted_bundle import in_validity
from domain.buckets import Ref, bucket_of
from domain.catalogue.policy import Parameter
from domain.ports.lookups.subscribers import Known
from domain.subscribers.subscriber import Billing, LineStatus, Operator, Segment, Subscriber

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

    NEW = "NEW"
    EXISTING = "EXISTING"


@strawberry.type(name="Subscriber", description="A phone line, on record as the operator last told of it.")
class SubscriberNode(Node):
    """A subscriber."""

    subscriber: strawberry.Private[Subscriber]
    msisdn: str = strawberry.field(description="The number: 84 and nine digits.")
    operator: Operator
    billing: Billing
    segment: Segment
    status: LineStatus
    activated_on: date
    province: str | None
    main_balance: VND
    basic_usage_30_days: VND = strawberry.field(name="basicUsage30Days")
    basic_usage_as_of: date | None
    flagged_for_abuse: bool
    valid_until: date | None
    average_monthly_top_up: VND
    other_advance_debt: VND

    @classmethod
    def of(cls, subscriber: Subscriber) -> Self:
        """Show a subscriber."""
        return cls(
            id=strawberry.ID(to_id(Kind.SUBSCRIBER, Ref(bucket_of(subscriber.msisdn), subscriber.id))),
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
    async def renewals(self, info: Info, first: int = 20, after: str | None = strawberry.UNSET) -> Renewals:
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
    async def advances(self, info: Info, first: int = 20, after: str | None = strawberry.UNSET) -> Advances:
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
