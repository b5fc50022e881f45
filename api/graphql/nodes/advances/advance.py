"""Advances, and their pages."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.nodes.subscriber import SubscriberNode
from api.graphql.request.context import Info
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
    bundle: Bundle
    quantity: int
    unit_price: VND
    price: VND
    repaid: VND
    status: AdvanceStatus
    requested_at: datetime
    confirm_until: datetime
    granted_at: datetime | None
    overdue_since: datetime | None = strawberry.field(description="The first top-up that did not pay it in full.")

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
        return SubscriberNode.of(found)


@strawberry.type(name="AdvanceEdge")
class AdvanceEdge:
    """An advance in a list."""

    cursor: str
    node: AdvanceLoanNode


@strawberry.type(name="AdvanceConnection", description="A page of advances, newest first.")
class AdvanceConnection:
    """Advances with their cursors."""

    edges: list[AdvanceEdge]
    page_info: PageInfoNode

    @classmethod
    def of(cls, page: Page[AdvanceLoan], window: Window, now: datetime) -> Self:
        """Show a page."""
        edges = [AdvanceEdge(cursor=cursor, node=AdvanceLoanNode.of(loan, now)) for cursor, loan in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
