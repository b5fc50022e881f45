"""Registrations for auto-renewal."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.card import DecoderCardNode
from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.nodes.renewals.renewal import RenewalNode
from api.graphql.nodes.subscriber import SubscriberNode
from api.graphql.request.context import Info
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from api.identity import Scope
from domain.auto_renewals.auto_renewal import AutoRenewal, AutoRenewalStatus
from domain.auto_renewals.hours import charge_times
from domain.buckets import Ref, bucket_of
from domain.ports.lookups.pages import Page, Window
from domain.subscribers.decoder_card import DecoderCard


@strawberry.type(name="AutoRenewal", description="A card that is renewed by itself on its expiry day, and who pays.")
class AutoRenewalNode(Node):
    """A registration."""

    registration: strawberry.Private[AutoRenewal]
    status: AutoRenewalStatus = strawberry.field(
        description="Where it stands; one that was not confirmed in time stays AWAITING_CONFIRMATION, and counts for "
        "nothing."
    )
    registered_at: datetime = strawberry.field(
        description="When it was registered; while it awaits the SMS, asked for."
    )
    confirm_until: datetime | None = strawberry.field(
        description="Until when it may be confirmed; null where it needs no confirmation."
    )
    cancelled_at: datetime | None = strawberry.field(description="When it was ended; null while it was not.")

    @classmethod
    def of(cls, registration: AutoRenewal) -> Self:
        """Show a registration."""
        return cls(
            id=strawberry.ID(to_id(Kind.AUTO_RENEWAL, registration.ref)),
            registration=registration,
            status=registration.status,
            registered_at=registration.registered_at or registration.requested_at,
            confirm_until=registration.confirm_until,
            cancelled_at=registration.cancelled_at,
        )

    @strawberry.field(description="The card that is renewed.")
    async def card(self, info: Info) -> DecoderCardNode:
        """Show its card."""
        return DecoderCardNode.of(await self._card(info))

    @strawberry.field(
        description="Who registered it, and pays; a subscriber is shown itself. Needs `auto-renewals:read`."
    )
    async def subscriber(self, info: Info) -> SubscriberNode:
        """Show who pays."""
        await info.context.require_self(self.registration.subscriber_id, Scope.AUTO_RENEWALS_READ)
        ref = Ref(bucket_of(self.registration.msisdn), self.registration.subscriber_id)
        found = await info.context.loaders.subscribers.load(ref)
        if found is None:
            msg = "a registration without its subscriber"
            raise LookupError(msg)
        return SubscriberNode.of(found, info.context)

    @strawberry.field(
        description="07:00, or the hour of the policy, on the card's expiry day; null where none is to come."
    )
    async def next_charge_at(self, info: Info) -> datetime | None:
        """Tell the next charge: it follows the card's expiry day (K-AUTO-MOVED)."""
        expires_on = (await self._card(info)).expires_on
        if self.status is not AutoRenewalStatus.ACTIVE or expires_on is None:
            return None
        times = charge_times(await info.context.catalogue(), expires_on)
        return next((at for at in times if at > info.context.giahan.clock.now()), None)

    @strawberry.field(description="The last renewal that it caused; null where it caused none.")
    async def last_renewal(self, info: Info) -> RenewalNode | None:
        """Show what it charged last."""
        if await info.context.kept_to() not in (None, self.registration.subscriber_id):
            return None
        renewal = await info.context.loaders.last_renewal.load(self.registration)
        return RenewalNode.of(renewal) if renewal else None

    async def _card(self, info: Info) -> DecoderCard:
        card = await info.context.loaders.cards.load(Ref(self.registration.ref.bucket, self.registration.card_id))
        if card is None:
            msg = "a registration without its card"
            raise LookupError(msg)
        return card


@strawberry.type(name="AutoRenewalEdge", description="A registration in a list.")
class AutoRenewalEdge:
    """A registration in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: AutoRenewalNode = strawberry.field(description=NODE)


@strawberry.type(name="AutoRenewalConnection", description="A page of registrations, newest first.")
class AutoRenewalConnection:
    """Registrations with their cursors."""

    edges: list[AutoRenewalEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[AutoRenewal], window: Window) -> Self:
        """Show a page."""
        edges = [AutoRenewalEdge(cursor=cursor, node=AutoRenewalNode.of(each)) for cursor, each in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
