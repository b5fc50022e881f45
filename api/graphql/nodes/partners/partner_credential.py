"""Partners' credentials, without their secrets, and their pages."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from domain.partners.credential import CredentialKind, PartnerCredential
from domain.ports.lookups.pages import Page, Window


@strawberry.type(
    name="PartnerCredential",
    description="What a partner shows to be let in. Its secret is shown when it is made, and never again.",
)
class PartnerCredentialNode(Node):
    """A credential."""

    kind: CredentialKind = strawberry.field(description="How it is shown.")
    partner: str = strawberry.field(
        description="The partner's name, to which its idempotency keys and webhooks belong."
    )
    prefix: str = strawberry.field(description="How an API key begins, and the `client_id` of a client.")
    scopes: list[str] = strawberry.field(description="What it may do, such as `renewals:write`.")
    requires_signature: bool = strawberry.field(description="Whether its changes must be signed.")
    created_at: datetime = strawberry.field(description="When it was issued.")
    created_by: str = strawberry.field(description="The principal who issued it.")
    expires_at: datetime | None = strawberry.field(
        description="From when it lets nobody in; null where it does not expire."
    )
    previous_secret_until: datetime | None = strawberry.field(
        description="Until when its secret of before is good; null where there is none."
    )
    revoked_at: datetime | None = strawberry.field(description="When it was revoked; null while it is good.")
    revoked_by: str | None = strawberry.field(description="The principal who revoked it; null while it is good.")
    last_used_at: datetime | None = strawberry.field(
        description="The hour of its last use; null where it was never used."
    )

    return_urls: list[str] = strawberry.field(
        description="Beginnings of addresses that it may send customers back to after paying online (O-REDIRECT)."
    )

    @classmethod
    def of(cls, credential: PartnerCredential) -> Self:
        """Show a credential."""
        return cls(
            id=strawberry.ID(to_id(Kind.PARTNER_CREDENTIAL, credential.ref)),
            kind=credential.kind,
            partner=credential.partner,
            prefix=credential.prefix,
            scopes=sorted(credential.scopes),
            requires_signature=credential.requires_signature,
            created_at=credential.created_at,
            created_by=credential.created_by,
            expires_at=credential.expires_at,
            previous_secret_until=credential.previous_until,
            revoked_at=credential.revoked_at,
            revoked_by=credential.revoked_by,
            last_used_at=credential.last_used_at,
            return_urls=list(credential.return_urls),
        )


@strawberry.type(name="PartnerCredentialEdge", description="A credential in a list.")
class PartnerCredentialEdge:
    """A credential in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: PartnerCredentialNode = strawberry.field(description=NODE)


@strawberry.type(name="PartnerCredentialConnection", description="A page of partners' credentials, newest first.")
class PartnerCredentialConnection:
    """Credentials with their cursors."""

    edges: list[PartnerCredentialEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[PartnerCredential], window: Window) -> Self:
        """Show a page."""
        edges = [
            PartnerCredentialEdge(cursor=cursor, node=PartnerCredentialNode.of(credential))
            for cursor, credential in page.items
        ]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
