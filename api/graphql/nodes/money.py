"""Statements, top-ups and the ledger's control accounts."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.types.ids import Kind, to_id
from api.graphql.types.scalars import VND
from domain.buckets import Ref, bucket_of
from domain.ledger.accounts import AccountBalance, AccountKind
from domain.ledger.top_up import TopUp
from domain.ports.lookups.ledger import StatementLine
from domain.ports.lookups.pages import Page, Window


@strawberry.type(name="StatementLine", description="A line of a subscriber's main balance.")
class StatementLineNode:
    """A movement: above zero came in, below zero went out."""

    id: strawberry.ID
    at: datetime
    what: str
    amount: VND
    balance: VND

    @classmethod
    def of(cls, line: StatementLine, bucket: int) -> Self:
        """Show a line."""
        return cls(
            id=strawberry.ID(to_id(Kind.STATEMENT_LINE, Ref(bucket, line.id))),
            at=line.at,
            what=line.what,
            amount=VND(line.amount),
            balance=VND(line.balance),
        )


@strawberry.type(name="StatementEdge")
class StatementEdge:
    """A line in a list."""

    cursor: str
    node: StatementLineNode


@strawberry.type(name="StatementConnection", description="A page of a statement, newest first.")
class StatementConnection:
    """Lines with their cursors."""

    edges: list[StatementEdge]
    page_info: PageInfoNode

    @classmethod
    def of(cls, page: Page[StatementLine], window: Window, bucket: int) -> Self:
        """Show a page."""
        edges = [StatementEdge(cursor=cursor, node=StatementLineNode.of(line, bucket)) for cursor, line in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))


@strawberry.type(name="TopUp", description="Money received for a subscriber: `repaid` and `credited` make `amount`.")
class TopUpNode:
    """A top-up."""

    id: strawberry.ID
    amount: VND
    repaid: VND
    credited: VND
    at: datetime

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

    code: str
    kind: AccountKind
    balance: VND

    @classmethod
    def of(cls, held: AccountBalance) -> Self:
        """Show an account."""
        return cls(code=held.account, kind=held.account.kind, balance=VND(held.balance))
