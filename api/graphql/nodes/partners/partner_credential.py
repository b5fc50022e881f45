"""Partners' credentials, without their secrets, and their pages."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.types.ids import Kind, to_id
from domain.partners.credential import CredentialKind, PartnerCredential
from domain.ports.lookups.pages import Page, Window


@strawberry.type(
    name="PartnerCredential",
    description="What a partner shows to be let in. Its secret is shown when it is made, and never again.",
)
class PartnerCredentialNode(Node):
    """A credential."""

    kind: CredentialKind
    partner: str
    prefix: str = strawberry.field(description="How an API key begins, and the `client_id` of a client.")
    scopes: list[str]
    requires_signature: bool = strawberry.field(description="Whether its changes must be signed.")
    created_at: datetime
    created_by: str
    expires_at: datetime | None
    previous_secret_until: datetime | None = strawberry.field(description="Until when its secret of before is good.")
    revoked_at: datetime | None
    revoked_by: str | None
    last_used_at: datetime | None = strawberry.field(description="The hour of its last use.")

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
        )


@strawberry.type(name="PartnerCredentialEdge")
class PartnerCredentialEdge:
    """A credential in a list."""

    cursor: str
    node: PartnerCredentialNode


@strawberry.type(name="PartnerCredentialConnection", description="A page of partners' credentials, newest first.")
class PartnerCredentialConnection:
    """Credentials with their cursors."""

    edges: list[PartnerCredentialEdge]
    page_info: PageInfoNode

    @classmethod
    def of(cls, page: Page[PartnerCredential], window: Window) -> Self:
        """Show a page."""
        edges = [
            PartnerCredentialEdge(cursor=cursor, node=PartnerCredentialNode.of(credential))
            for cursor, credential in page.items
        ]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
