"""The log of reads, and its pages."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.identity import Role
from domain.ports.lookups.pages import Page, Window
from domain.ports.support.reads import ReadEntry


@strawberry.type(name="ReadEntry", description="Somebody of staff has read something of a number (G-READ).")
class ReadEntryNode:
    """A read."""

    at: datetime = strawberry.field(description="When it was read.")
    msisdn: str = strawberry.field(description="Whose data it was: 84 and nine digits.")
    principal: str = strawberry.field(description="Who read it.")
    role: Role = strawberry.field(description="The role in which it was read.")
    what: list[str] = strawberry.field(description="The root fields of the request that showed it.")
    address: str | None = strawberry.field(description="The network address that asked; null where there is none.")
    request_id: str | None = strawberry.field(
        description="The request's own id, as the log has it; null where it has none."
    )

    @classmethod
    def of(cls, entry: ReadEntry) -> Self:
        """Show a read."""
        return cls(
            at=entry.at,
            msisdn=entry.msisdn,
            principal=entry.principal,
            role=Role(entry.role),
            what=list(entry.what),
            address=entry.address,
            request_id=entry.request_id,
        )


@strawberry.type(name="ReadEntryEdge", description="A read in a list.")
class ReadEntryEdge:
    """A read with its cursor."""

    cursor: str = strawberry.field(description=CURSOR)
    node: ReadEntryNode = strawberry.field(description=NODE)


@strawberry.type(name="ReadEntryConnection", description="A page of the log of reads, newest first.")
class ReadEntryConnection:
    """Reads with their cursors."""

    edges: list[ReadEntryEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[ReadEntry], window: Window) -> Self:
        """Show a page."""
        edges = [ReadEntryEdge(cursor=cursor, node=ReadEntryNode.of(each)) for cursor, each in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
