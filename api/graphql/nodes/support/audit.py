"""Entries of the audit log, and their pages."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.types.audit_enums import KINDS, AuditSubject
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from api.graphql.types.scalars import Json
from api.identity import Role
from domain.buckets import Ref
from domain.ports.lookups.audit import KeptEntry
from domain.ports.lookups.pages import Page, Window

SUBJECTS = {
    "Subscriber": Kind.SUBSCRIBER,
    "DecoderCard": Kind.CARD,
    "Renewal": Kind.RENEWAL,
    "AdvanceLoan": Kind.ADVANCE,
    "AutoRenewal": Kind.AUTO_RENEWAL,
    "TopUp": Kind.TOP_UP,
    "Enrolment": Kind.ENROLMENT,
    "PartnerCredential": Kind.PARTNER_CREDENTIAL,
    "RefundRequest": Kind.REFUND_REQUEST,
    "WebhookEndpoint": Kind.WEBHOOK_ENDPOINT,
    "Delivery": Kind.WEBHOOK_DELIVERY,
    "Proposal": Kind.PROPOSAL,
    "Draft": Kind.CIRCULAR_DRAFT,
    "PriceVersion": Kind.PRICE_VERSION,
    "PolicyVersion": Kind.POLICY_VERSION,
    "TrialRun": Kind.TRIAL,
}
"""What of the things that are changed has an id of its own."""


@strawberry.type(
    name="AuditEntry",
    description="A change by staff or a partner. Numbers of phones and cards are masked, secrets are left out.",
)
class AuditEntryNode(Node):
    """An entry."""

    at: datetime = strawberry.field(description="When it was changed.")
    principal: str = strawberry.field(
        description="Who changed it: the subject of the token, or the partner of the credential."
    )
    role: str = strawberry.field(
        description="The role in which it was changed, such as `admin` or `partner`.",
        deprecation_reason="`authorRole` tells the same as one of an enumeration.",
    )
    author_role: Role = strawberry.field(description="The role in which it was changed; never SUBSCRIBER.")
    operation: str = strawberry.field(description="The mutation.")
    address: str | None = strawberry.field(
        description="The network address that it was asked from; null where it came by no request."
    )
    request_id: str | None = strawberry.field(
        description="The request's own id, as the log has it; null where it came by no request."
    )
    user_agent: str | None = strawberry.field(
        description="What the client says that it is; null where it says nothing."
    )
    kind: str = strawberry.field(
        description="What kind of thing was changed, as the code names it.",
        deprecation_reason="`subjectKind` tells the same as one of an enumeration.",
    )
    subject_kind: AuditSubject | None = strawberry.field(
        description="What kind of thing was changed; null where an earlier version noted what is known no more."
    )
    subject_id: strawberry.ID | None = strawberry.field(
        description="The id of what was changed; null where it has none."
    )
    input: Json = strawberry.field(description="What was asked for.")
    before: Json | None = strawberry.field(description="How it was before; null where it was not there.")
    after: Json | None = strawberry.field(
        description="As it then was, a renewal as it is now; null where nothing is left of it."
    )

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
            author_role=Role(author.role),
            operation=author.operation,
            address=author.address,
            request_id=author.request_id,
            user_agent=author.user_agent,
            kind=entry.kind,
            subject_kind=KINDS.get(entry.kind),
            subject_id=strawberry.ID(to_id(kind, entry.subject)) if kind else None,
            input=Json(entry.input),
            before=Json(entry.before) if entry.before is not None else None,
            after=Json(entry.after) if entry.after is not None else None,
        )


@strawberry.type(name="AuditEntryEdge", description="An entry of the audit log in a list.")
class AuditEntryEdge:
    """An entry in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: AuditEntryNode = strawberry.field(description=NODE)


@strawberry.type(name="AuditEntryConnection", description="A page of the audit log, newest first.")
class AuditEntryConnection:
    """Entries with their cursors."""

    edges: list[AuditEntryEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[KeptEntry], window: Window) -> Self:
        """Show a page."""
        edges = [AuditEntryEdge(cursor=cursor, node=AuditEntryNode.of(kept)) for cursor, kept in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
