"""Statements, top-ups and the ledger's control accounts."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.advances.advance import AdvanceLoanNode
from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.nodes.renewals.renewal import RenewalNode
from api.graphql.request.context import Info
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from api.graphql.types.scalars import VND
from api.identity import Scope
from domain.advances.loan import AdvanceLoan
from domain.buckets import Ref, bucket_of
from domain.ledger.accounts import Account, AccountBalance, AccountKind
from domain.ledger.top_up import TopUp
from domain.ledger.transfer import Reason
from domain.ports.lookups.ledger import Cause, StatementLine
from domain.ports.lookups.pages import Page, Window
from domain.renewals.renewal import Renewal


@strawberry.type(name="StatementLine", description="A line of a subscriber's main balance.")
class StatementLineNode(Node):
    """A movement: above zero came in, below zero went out."""

    at: datetime = strawberry.field(description="When it moved.")
    what: str = strawberry.field(
        description="Why it moved, by the name of a TransferReason.",
        deprecation_reason="`reason` tells the same as one of an enumeration.",
    )
    reason: Reason = strawberry.field(description="Why it moved.")
    amount: VND = strawberry.field(description="What moved: above zero came in, below zero went out.")
    balance: VND = strawberry.field(description="The main balance after it.")
    caused_by: strawberry.Private[Cause | None]

    @strawberry.field(
        description="The renewal, also of a refund, the top-up or the advance that moved it; null where it is on "
        "record no more, the scope is missing, or it is an opening balance. Needs `renewals:read`, for an advance "
        "`advances:read`."
    )
    async def cause(self, info: Info) -> Node | None:
        """Find what moved it."""
        return await cause_node(info, self.caused_by) if self.caused_by else None

    @classmethod
    def of(cls, line: StatementLine, bucket: int) -> Self:
        """Show a line."""
        return cls(
            id=strawberry.ID(to_id(Kind.STATEMENT_LINE, Ref(bucket, line.id))),
            at=line.at,
            what=line.what,
            reason=Reason(line.what),
            amount=VND(line.amount),
            balance=VND(line.balance),
            caused_by=line.caused_by,
        )


async def cause_node(info: Info, cause: Cause) -> Node | None:
    """Show what moved money to whoever may see it."""
    context = info.context
    if cause.kind is not TopUp:
        context.require(Scope.RENEWALS_READ if cause.kind is Renewal else Scope.ADVANCES_READ)
    own = await context.kept_to()
    match await context.loaders.causes.load(cause):
        case Renewal() as renewal if own in (None, renewal.payer_id):
            return RenewalNode.of(renewal)
        case AdvanceLoan() as loan if own in (None, loan.subscriber_id):
            return AdvanceLoanNode.of(loan, context.giahan.clock.now())
        case TopUp() as top_up if own in (None, top_up.subscriber_id):
            return TopUpNode.of(top_up)
    return None


@strawberry.type(name="StatementEdge", description="A line of a statement in a list.")
class StatementEdge:
    """A line in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: StatementLineNode = strawberry.field(description=NODE)


@strawberry.type(name="StatementConnection", description="A page of a statement, newest first.")
class StatementConnection:
    """Lines with their cursors."""

    edges: list[StatementEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[StatementLine], window: Window, bucket: int) -> Self:
        """Show a page."""
        edges = [StatementEdge(cursor=cursor, node=StatementLineNode.of(line, bucket)) for cursor, line in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))


@strawberry.type(name="TopUp", description="Money received for a subscriber: `repaid` and `credited` make `amount`.")
class TopUpNode(Node):
    """A top-up."""

    amount: VND = strawberry.field(description="What was received.")
    repaid: VND = strawberry.field(description="What of it paid debts of advances (S-REPAY).")
    credited: VND = strawberry.field(description="What of it reached the main balance.")
    at: datetime = strawberry.field(description="When it was received.")

    @classmethod
    def of(cls, top_up: TopUp) -> Self:
        """Show a top-up."""
        return cls(
            id=strawberry.ID(to_id(Kind.TOP_UP, Ref(bucket_of(top_up.msisdn), top_up.id))),
            amount=VND(top_up.amount),
            repaid=VND(top_up.repaid),
            credited=VND(top_up.credited),
            at=top_up.at,
        )


@strawberry.type(name="LedgerAccount", description="A control account; its balance is debit-positive.")
class LedgerAccountNode:
    """An account with what it holds."""

    code: str = strawberry.field(
        description="Which account it is, by the name of a ControlAccount.",
        deprecation_reason="`account` tells the same as one of an enumeration.",
    )
    account: Account = strawberry.field(description="Which account it is.")
    kind: AccountKind = strawberry.field(description="What kind of account it is.")
    balance: VND = strawberry.field(
        description="What it holds, debit-positive: above zero for assets and expenses, below for the others "
        "(G-LEDGER)."
    )

    @classmethod
    def of(cls, held: AccountBalance) -> Self:
        """Show an account."""
        return cls(code=held.account, account=held.account, kind=held.account.kind, balance=VND(held.balance))


@strawberry.type(name="TopUpEdge", description="A top-up in a list.")
class TopUpEdge:
    """A top-up in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: TopUpNode = strawberry.field(description=NODE)


@strawberry.type(name="TopUpConnection", description="A page of top-ups, newest first.")
class TopUpConnection:
    """Top-ups with their cursors."""

    edges: list[TopUpEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[TopUp], window: Window) -> Self:
        """Show a page."""
        edges = [TopUpEdge(cursor=cursor, node=TopUpNode.of(each)) for cursor, each in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
