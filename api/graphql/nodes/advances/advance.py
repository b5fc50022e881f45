"""Advances, and their pages."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.nodes.subscriber import SubscriberNode
from api.graphql.request.context import Info
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from api.graphql.types.scalars import VND
from api.identity import Scope
from domain.advances.loan import AdvanceLoan, AdvanceStatus
from domain.buckets import Ref
from domain.catalogue.bundle import Bundle
from domain.ports.lookups.pages import Page, Window


@strawberry.type(name="AdvanceLoan", description="A bundle asked for; granted and owed from its confirmation on.")
class AdvanceLoanNode(Node):
    """An advance."""

    loan: strawberry.Private[AdvanceLoan]
    bundle: Bundle = strawberry.field(description="What is advanced.")
    quantity: int = strawberry.field(description="How much of it: minutes, messages or megabytes.")
    unit_price: VND = strawberry.field(description="What one minute, message or megabyte costs, as it was asked for.")
    price: VND = strawberry.field(
        description="What the whole of it costs, and is owed from the confirmation on: `quantity` times `unitPrice`."
    )
    repaid: VND = strawberry.field(description="What top-ups have paid of the price so far (S-REPAY).")
    status: AdvanceStatus = strawberry.field(
        description="Where it stands now; one that was not confirmed in time has lapsed."
    )
    requested_at: datetime = strawberry.field(description="When it was asked for.")
    confirm_until: datetime = strawberry.field(
        description="Until when it can be confirmed, ten minutes by default (S-CONFIRM)."
    )
    granted_at: datetime | None = strawberry.field(description="When it was confirmed; null where it never was.")
    overdue_since: datetime | None = strawberry.field(
        description="The first top-up since its grant that did not pay it in full; null where none came."
    )

    @classmethod
    def of(cls, loan: AdvanceLoan, now: datetime) -> Self:
        """Show an advance; one that was not confirmed in time has lapsed."""
        return cls(
            id=strawberry.ID(to_id(Kind.ADVANCE, loan.ref)),
            loan=loan,
            bundle=loan.bundle,
            quantity=loan.quantity,
            unit_price=VND(loan.unit_price),
            price=VND(loan.price),
            repaid=VND(loan.repaid),
            status=loan.as_of(now).status,
            requested_at=loan.requested_at,
            confirm_until=loan.confirm_until,
            granted_at=loan.granted_at,
            overdue_since=loan.overdue_since,
        )

    @strawberry.field(description="Whose advance it is. Needs `advances:read`.")
    async def subscriber(self, info: Info) -> SubscriberNode:
        """Show the subscriber."""
        await info.context.require_self(self.loan.subscriber_id, Scope.ADVANCES_READ)
        found = await info.context.loaders.subscribers.load(Ref(self.loan.ref.bucket, self.loan.subscriber_id))
        if found is None:
            msg = "an advance without its subscriber"
            raise LookupError(msg)
        return SubscriberNode.of(found, info.context)


@strawberry.type(name="AdvanceEdge", description="An advance in a list.")
class AdvanceEdge:
    """An advance in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: AdvanceLoanNode = strawberry.field(description=NODE)


@strawberry.type(name="AdvanceConnection", description="A page of advances, newest first.")
class AdvanceConnection:
    """Advances with their cursors."""

    edges: list[AdvanceEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[AdvanceLoan], window: Window, now: datetime) -> Self:
        """Show a page."""
        edges = [AdvanceEdge(cursor=cursor, node=AdvanceLoanNode.of(loan, now)) for cursor, loan in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
