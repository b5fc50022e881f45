"""Messages of gateways, days on which lists were compared, and confirmations by e-mail, for staff."""

from datetime import date, datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from api.graphql.types.scalars import VND
from domain.buckets import Ref, bucket_of
from domain.online.mail import Mail, MailState
from domain.payments.message import GatewayMessage, MessageKind
from domain.payments.reconciliation import Difference, DifferenceKind, Reconciliation
from domain.ports.lookups.pages import Page, Window

REFERENCE = "The reference that it names; null where it names none that can be kept."


@strawberry.type(
    name="GatewayMessage", description="A message of a gateway that changed nothing (O-MISMATCH), or was taken."
)
class GatewayMessageNode(Node):
    """A message."""

    gateway: str = strawberry.field(description="`napas` or `smartlink`.")
    kind: MessageKind = strawberry.field(description="How it came.")
    received_at: datetime = strawberry.field(description="When it came.")
    gateway_reference: str | None = strawberry.field(description=REFERENCE)
    taken: bool = strawberry.field(description="Whether it was believed and made a difference.")
    why: str | None = strawberry.field(description="Why it changed nothing; null where it was taken.")

    @classmethod
    def of(cls, message: GatewayMessage) -> Self:
        """Show a message."""
        return cls(
            id=strawberry.ID(to_id(Kind.GATEWAY_MESSAGE, Ref(bucket_of(message.reference or ""), message.id))),
            gateway=message.gateway,
            kind=message.kind,
            received_at=message.received_at,
            gateway_reference=message.reference,
            taken=message.taken,
            why=message.why,
        )


@strawberry.type(name="GatewayMessageEdge", description="A message in a list.")
class GatewayMessageEdge:
    """A message in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: GatewayMessageNode = strawberry.field(description=NODE)


@strawberry.type(name="GatewayMessageConnection", description="A page of gateways' messages, newest first.")
class GatewayMessageConnection:
    """Messages with their cursors."""

    edges: list[GatewayMessageEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[GatewayMessage], window: Window) -> Self:
        """Show a page."""
        edges = [GatewayMessageEdge(cursor=at, node=GatewayMessageNode.of(each)) for at, each in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))


@strawberry.type(
    name="ReconciliationDifference",
    description="What a gateway's list of a day and ours differ in; open until staff settle it (O-RECONCILE).",
)
class ReconciliationDifferenceNode(Node):
    """A difference."""

    kind: DifferenceKind = strawberry.field(description="How they differ.")
    gateway_reference: str = strawberry.field(description="The reference of the payment.")
    ours: VND | None = strawberry.field(description="What we took; null where we took nothing.")
    theirs: VND | None = strawberry.field(description="What the gateway's list has, in all; null where it has nothing.")
    settled_at: datetime | None = strawberry.field(description="When staff settled it; null while it is open.")
    reason: str | None = strawberry.field(description="Why it was settled; null while it is open.")

    @classmethod
    def of(cls, difference: Difference) -> Self:
        """Show a difference."""
        return cls(
            id=strawberry.ID(to_id(Kind.RECONCILIATION_DIFFERENCE, difference.ref)),
            kind=difference.kind,
            gateway_reference=difference.reference,
            ours=VND(difference.ours) if difference.ours is not None else None,
            theirs=VND(difference.theirs) if difference.theirs is not None else None,
            settled_at=difference.settled_at,
            reason=difference.reason,
        )


@strawberry.type(name="Reconciliation", description="A day of a gateway, as its list was compared with ours last.")
class ReconciliationNode:
    """A day."""

    gateway: str = strawberry.field(description="`napas` or `smartlink`.")
    on: date = strawberry.field(description="The day of the gateway's list.")
    matched: int = strawberry.field(description="How many payments are the same on both.")
    differences: list[ReconciliationDifferenceNode] = strawberry.field(description="Every difference ever found.")

    @classmethod
    def of(cls, day: Reconciliation) -> Self:
        """Show a day."""
        differences = [ReconciliationDifferenceNode.of(each) for each in day.differences]
        return cls(gateway=day.gateway, on=day.on, matched=day.matched, differences=differences)


@strawberry.type(name="Mail", description="A confirmation of a renewal by e-mail (O-EMAIL).")
class MailNode(Node):
    """A mail."""

    to: str = strawberry.field(description="The address that it goes to.")
    state: MailState = strawberry.field(description="Where it stands.")
    attempts: int = strawberry.field(description="How often it was tried.")
    queued_at: datetime = strawberry.field(description="When it was queued, or queued again by staff.")
    sent_at: datetime | None = strawberry.field(description="When the mail server took it; null where it did not.")
    trouble: str | None = strawberry.field(
        description="What was said of the last attempt that failed; null where none did."
    )

    @classmethod
    def of(cls, mail: Mail) -> Self:
        """Show a mail."""
        return cls(
            id=strawberry.ID(to_id(Kind.MAIL, mail.ref)),
            to=mail.to,
            state=mail.state,
            attempts=mail.attempts,
            queued_at=mail.queued_at,
            sent_at=mail.sent_at,
            trouble=mail.trouble,
        )


@strawberry.type(name="MailEdge", description="A mail in a list.")
class MailEdge:
    """A mail in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: MailNode = strawberry.field(description=NODE)


@strawberry.type(name="MailConnection", description="A page of confirmations, newest first.")
class MailConnection:
    """Mails with their cursors."""

    edges: list[MailEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[Mail], window: Window) -> Self:
        """Show a page."""
        edges = [MailEdge(cursor=cursor, node=MailNode.of(mail)) for cursor, mail in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
