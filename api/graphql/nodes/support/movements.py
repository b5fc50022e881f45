"""The movements of one account of the ledger, each with what caused it."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.money import cause_node
from api.graphql.nodes.node import Node
from api.graphql.request.context import Info
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.scalars import VND
from domain.ledger.accounts import Account
from domain.ledger.closed_day import LedgerService, service_of
from domain.ledger.transfer import Reason
from domain.ports.closed_days import Movement
from domain.ports.lookups.ledger import Cause
from domain.ports.lookups.pages import Page, Window


@strawberry.type(name="LedgerMovement", description="A transfer of the ledger: an amount from one account to another.")
class LedgerMovementNode:
    """A transfer."""

    at: datetime = strawberry.field(description="When it moved: its business day is that of this instant.")
    recorded_at: datetime = strawberry.field(description="When it was written down, by the database's own clock.")
    debit: Account = strawberry.field(description="The account that is debited.")
    credit: Account = strawberry.field(description="The account that is credited.")
    amount: VND = strawberry.field(description="What moved, in đồng, above zero.")
    reason: Reason = strawberry.field(description="Why it moved.")
    service: LedgerService = strawberry.field(description="The service it moved for.")
    reference: str = strawberry.field(
        description="What all transfers have in common that one thing caused: `reference` finds them."
    )
    caused_by: strawberry.Private[Cause | None]

    @strawberry.field(
        description="The renewal, also of a refund, the top-up or the advance that moved it; null for promotions and "
        "opening balances, and where it is on record no more. Needs `renewals:read`, for an advance `advances:read`."
    )
    async def cause(self, info: Info) -> Node | None:
        """Find what moved it."""
        return await cause_node(info, self.caused_by) if self.caused_by else None

    @classmethod
    def of(cls, movement: Movement) -> Self:
        """Show a transfer."""
        return cls(
            at=movement.at,
            recorded_at=movement.recorded_at,
            debit=movement.debit,
            credit=movement.credit,
            amount=VND(movement.amount),
            reason=movement.reason,
            service=service_of(movement.debit, movement.credit, movement.reason),
            reference=str(movement.cause_id),
            caused_by=movement.caused_by,
        )


@strawberry.type(name="LedgerMovementEdge", description="A transfer in a list.")
class LedgerMovementEdge:
    """A transfer in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: LedgerMovementNode = strawberry.field(description=NODE)


@strawberry.type(name="LedgerMovementConnection", description="A page of transfers, those written down last first.")
class LedgerMovementConnection:
    """Transfers with their cursors."""

    edges: list[LedgerMovementEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[Movement], window: Window) -> Self:
        """Show a page."""
        edges = [LedgerMovementEdge(cursor=cursor, node=LedgerMovementNode.of(each)) for cursor, each in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
