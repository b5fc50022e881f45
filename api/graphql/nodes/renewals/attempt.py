"""Refused attempts, and their pages."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.nodes.refusal import RefusalNode, shown
from api.graphql.types.ids import Kind, to_id
from domain.buckets import Ref, bucket_of
from domain.messages.texts import Texts
from domain.months import Term
from domain.ports.lookups.pages import Page, Window
from domain.renewals.renewal import RefusedAttempt
from domain.renewals.request import PaymentMethod


@strawberry.type(name="RefusedAttempt", description="A request that was refused, as it was asked, with every reason.")
class RefusedAttemptNode(Node):
    """A refused attempt."""

    at: datetime
    card_number: str
    payer_msisdn: str | None
    package: str
    extra_rooms: int
    term: Term
    payment_method: PaymentMethod
    refusals: list[RefusalNode]

    @classmethod
    def of(cls, attempt: RefusedAttempt, texts: Texts) -> Self:
        """Show an attempt."""
        request = attempt.request
        return cls(
            id=strawberry.ID(to_id(Kind.ATTEMPT, Ref(bucket_of(request.card_number), attempt.id))),
            at=attempt.at,
            card_number=request.card_number,
            payer_msisdn=request.payer_msisdn,
            package=request.package,
            extra_rooms=request.extra_rooms,
            term=request.term,
            payment_method=request.method,
            refusals=shown(attempt.refusals, texts),
        )


@strawberry.type(name="RefusedAttemptEdge")
class RefusedAttemptEdge:
    """An attempt in a list."""

    cursor: str
    node: RefusedAttemptNode


@strawberry.type(name="RefusedAttemptConnection", description="A page of refused attempts, newest first.")
class RefusedAttemptConnection:
    """Attempts with their cursors."""

    edges: list[RefusedAttemptEdge]
    page_info: PageInfoNode

    @classmethod
    def of(cls, page: Page[RefusedAttempt], window: Window, texts: Texts) -> Self:
        """Show a page."""
        edges = [
            RefusedAttemptEdge(cursor=cursor, node=RefusedAttemptNode.of(attempt, texts))
            for cursor, attempt in page.items
        ]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
