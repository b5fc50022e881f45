"""Entries of the audit log, and their pages."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.types.ids import Kind, to_id
from api.graphql.types.scalars import Json
from domain.buckets import Ref
from domain.ports.lookups.audit import KeptEntry
from domain.ports.lookups.pages import Page, Window

SUBJECTS = {
    "Subscriber": Kind.SUBSCRIBER,
    "DecoderCard": Kind.CARD,
    "Renewal": Kind.RENEWAL,
    "AdvanceLoan": Kind.ADVANCE,
    "PartnerCredential": Kind.PARTNER_CREDENTIAL,
    "RefundRequest": Kind.REFUND_REQUEST,
    "WebhookEndpoint": Kind.WEBHOOK_ENDPOINT,
    "Delivery": Kind.WEBHOOK_DELIVERY,
}
"""What of the things that are changed has an id of its own."""


@strawberry.type(
    name="AuditEntry",
    description="A change by staff or a partner. Numbers of phones and cards are masked, secrets are left out.",
)
class AuditEntryNode:
    """An entry."""

    id: strawberry.ID
    at: datetime
    principal: str
    role: str
    operation: str = strawberry.field(description="The mutation.")
    address: str | None
    request_id: str | None
    user_agent: str | None
    kind: str = strawberry.field(description="What was changed.")
    subject_id: strawberry.ID | None = strawberry.field(description="Its id, where it has one.")
    input: Json = strawberry.field(description="What was asked for.")
    before: Json | None
    after: Json | None = strawberry.field(description="As it then was; a renewal as it is now.")

    @classmethod
    def of(cls, kept: KeptEntry) -> Self:
        """Show an entry."""
        entry, author = kept.entry, kept.entry.author
        kind = SUBJECTS.get(entry.kind)
        return cls(
            id=strawberry.ID(to_id(Kind.AUDIT_ENTRY, Ref(entry.subject.bucket, kept.id))),
            at=entry.at,
            principal=author.principal,
            role=author.role,
            operation=author.operation,
            address=author.address,
            request_id=author.request_id,
            user_agent=author.user_agent,
            kind=entry.kind,
            subject_id=strawberry.ID(to_id(kind, entry.subject)) if kind else None,
            input=Json(entry.input),
            before=Json(entry.before) if entry.before is not None else None,
            after=Json(entry.after) if entry.after is not None else None,
        )


@strawberry.type(name="AuditEntryEdge")
class AuditEntryEdge:
    """An entry in a list."""

    cursor: str
    node: AuditEntryNode


@strawberry.type(name="AuditEntryConnection", description="A page of the audit log, newest first.")
class AuditEntryConnection:
    """Entries with their cursors."""

    edges: list[AuditEntryEdge]
    page_info: PageInfoNode

    @classmethod
    def of(cls, page: Page[KeptEntry], window: Window) -> Self:
        """Show a page."""
        edges = [AuditEntryEdge(cursor=cursor, node=AuditEntryNode.of(kept)) for cursor, kept in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
