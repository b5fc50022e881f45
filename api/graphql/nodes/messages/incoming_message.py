"""Short messages that came in, for staff."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.messages.dialogue_session import recorded_id, recorded_rules
from api.graphql.nodes.node import Node
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from domain.dialogues.sms.message import IncomingSms, IncomingState
from domain.ports.lookups.pages import Page, Window
from domain.refusal import Rule


@strawberry.type(name="IncomingMessage", description="A short message that a customer sent (K-SMS-ONCE).")
class IncomingMessageNode(Node):
    """A message."""

    sender: str = strawberry.field(description="Who sent it: 84 and nine digits, or what is no phone number.")
    code: str = strawberry.field(description="The short code that it was sent to.")
    text: str = strawberry.field(description="What was written.")
    received_at: datetime = strawberry.field(description="When it was kept.")
    state: IncomingState = strawberry.field(description="What became of it.")
    answered_at: datetime | None = strawberry.field(description="When that was so; null while it is to be acted on.")
    reply: str | None = strawberry.field(
        description="What it was answered with; null where what was done has told the customer itself, or nothing was."
    )
    gateway: str = strawberry.field(description="The principal of the gateway that passed it on.")
    gateway_message_id: str | None = strawberry.field(
        description="The gateway's own id of it; null where it knows none, as over SMPP."
    )
    recorded_id: strawberry.ID | None = strawberry.field(
        description="The id of what was recorded, for `node`; null where nothing was made."
    )
    refused_by: list[Rule] = strawberry.field(description="The rules that refused what it asked for.")

    @classmethod
    def of(cls, message: IncomingSms) -> Self:
        """Show a message."""
        return cls(
            id=strawberry.ID(to_id(Kind.INCOMING_MESSAGE, message.ref)),
            sender=message.sender,
            code=message.code,
            text=message.text,
            received_at=message.received_at,
            state=message.state,
            answered_at=message.answered_at,
            reply=message.reply,
            gateway=message.principal,
            gateway_message_id=message.gateway_id,
            recorded_id=recorded_id(message.recorded),
            refused_by=recorded_rules(message.recorded),
        )


@strawberry.type(name="IncomingMessageEdge", description="A message that came in, in a list.")
class IncomingMessageEdge:
    """A message in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: IncomingMessageNode = strawberry.field(description=NODE)


@strawberry.type(name="IncomingMessageConnection", description="A page of messages that came in, newest first.")
class IncomingMessageConnection:
    """Messages with their cursors."""

    edges: list[IncomingMessageEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[IncomingSms], window: Window) -> Self:
        """Show a page."""
        edges = [IncomingMessageEdge(cursor=cursor, node=IncomingMessageNode.of(each)) for cursor, each in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
