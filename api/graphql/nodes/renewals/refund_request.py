"""Requests for refunds, and their pages."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.nodes.renewals.renewal import RenewalNode
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from domain.ports.lookups.pages import Page, Window
from domain.renewals.refund_request import RefundRequest, RefundRequestStatus


@strawberry.type(name="RefundRequest", description="Somebody asks that a renewal be given back (K-REFUND).")
class RefundRequestNode(Node):
    """A request."""

    renewal: RenewalNode = strawberry.field(description="What is to be given back.")
    status: RefundRequestStatus = strawberry.field(description="How far it has come.")
    requested_by: str = strawberry.field(description="The principal who asked for it.")
    requested_at: datetime = strawberry.field(description="When it was asked for.")
    reason: str = strawberry.field(description="Why it is asked for.")
    declined_by: str | None = strawberry.field(description="The principal who declined it; null where nobody did.")
    declined_at: datetime | None = strawberry.field(description="When it was declined; null where it was not.")
    decline_reason: str | None = strawberry.field(description="Why it was declined; null where it was not.")

    @classmethod
    def of(cls, request: RefundRequest) -> Self:
        """Show a request."""
        return cls(
            id=strawberry.ID(to_id(Kind.REFUND_REQUEST, request.ref)),
            renewal=RenewalNode.of(request.renewal),
            status=request.status,
            requested_by=request.requested_by,
            requested_at=request.requested_at,
            reason=request.reason,
            declined_by=request.declined_by,
            declined_at=request.declined_at,
            decline_reason=request.decline_reason,
        )


@strawberry.type(name="RefundRequestEdge", description="A request for a refund in a list.")
class RefundRequestEdge:
    """A request in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: RefundRequestNode = strawberry.field(description=NODE)


@strawberry.type(name="RefundRequestConnection", description="A page of requests for refunds, newest first.")
class RefundRequestConnection:
    """Requests with their cursors."""

    edges: list[RefundRequestEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[RefundRequest], window: Window) -> Self:
        """Show a page."""
        edges = [RefundRequestEdge(cursor=cursor, node=RefundRequestNode.of(each)) for cursor, each in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
