"""Refused attempts, and their pages."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.nodes.refusal import RefusalNode, shown
from api.graphql.request.context import Context
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from domain.catalogue.bundle import Bundle
from domain.months import Term
from domain.ports.lookups.pages import Page, Window
from domain.renewals.renewal import AttemptKind, RefusedAttempt
from domain.renewals.request import PaymentMethod


@strawberry.type(name="RefusedAttempt", description="A request that was refused, as it was asked, with every reason.")
class RefusedAttemptNode(Node):
    """A refused attempt."""

    at: datetime = strawberry.field(description="When it was asked for.")
    kind: AttemptKind = strawberry.field(description="What was asked for in vain.")
    card_number: str = strawberry.field(
        description="The card's number as it was understood, else as it was written; empty where no card was named."
    )
    payer_msisdn: str | None = strawberry.field(
        description="Whose main balance was to pay, or who asked; null where nobody was named."
    )
    package: str = strawberry.field(
        description="The code of the package that was asked for, whether there is such a one or not; "
        "empty where none was named."
    )
    bundle: Bundle | None = strawberry.field(description="The bundle that was asked for; null but for an advance.")
    quantity: int | None = strawberry.field(
        description="How much of the bundle was asked for; null where the largest that fits was meant."
    )
    extra_rooms: int = strawberry.field(description="How many extra sets were asked for.")
    term: Term = strawberry.field(description="For how long it was to be; a month where none was named.")
    payment_method: PaymentMethod = strawberry.field(description="How it was to be paid.")
    refusals: list[RefusalNode] = strawberry.field(description="Every rule that it failed.")

    @classmethod
    def of(cls, attempt: RefusedAttempt, context: Context) -> Self:
        """Show an attempt."""
        request = attempt.request
        context.reads.note(request.payer_msisdn)
        return cls(
            id=strawberry.ID(to_id(Kind.ATTEMPT, attempt.ref)),
            at=attempt.at,
            kind=attempt.kind,
            bundle=attempt.bundle,
            quantity=attempt.quantity,
            card_number=request.card_number,
            payer_msisdn=request.payer_msisdn,
            package=request.package,
            extra_rooms=request.extra_rooms,
            term=request.term,
            payment_method=request.method,
            refusals=shown(attempt.refusals, context),
        )


@strawberry.type(name="RefusedAttemptEdge", description="A refused attempt in a list.")
class RefusedAttemptEdge:
    """An attempt in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: RefusedAttemptNode = strawberry.field(description=NODE)


@strawberry.type(name="RefusedAttemptConnection", description="A page of refused attempts, newest first.")
class RefusedAttemptConnection:
    """Attempts with their cursors."""

    edges: list[RefusedAttemptEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[RefusedAttempt], window: Window, context: Context) -> Self:
        """Show a page."""
        edges = [
            RefusedAttemptEdge(cursor=cursor, node=RefusedAttemptNode.of(attempt, context))
            for cursor, attempt in page.items
        ]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
