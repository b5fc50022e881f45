"""Customer messages, and their pages."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from domain.buckets import Ref, bucket_of
from domain.messages.message import Message, MessageChannel, MessageState
from domain.ports.lookups.pages import Page, Window


@strawberry.type(name="Message", description="A customer message that was queued or sent.")
class MessageNode(Node):
    """A message."""

    key: str = strawberry.field(description="Which of the service's texts it is, by group and name.")
    channel: str = strawberry.field(
        description="The way on which it goes: `SMS` or `USSD`.",
        deprecation_reason="`sentOver` tells the same as one of an enumeration.",
    )
    sent_over: MessageChannel = strawberry.field(description="The way on which it goes.")
    to: str = strawberry.field(description="The number that it is sent to: 84 and nine digits.")
    text: str = strawberry.field(description="What it says, filled in.")
    not_before: datetime | None = strawberry.field(
        description="When it may leave at the earliest (G-MSG); null where it may leave at once."
    )
    sent_at: datetime | None = strawberry.field(description="When it was handed over to be sent; null while it waits.")
    state: MessageState = strawberry.field(description="What became of it.")
    settled_at: datetime | None = strawberry.field(
        description="When a receipt told that it reached the phone or never will; null where none did."
    )
    failure: str | None = strawberry.field(
        description="Why it did not reach the phone, in the centre's own words; null where it did, or may still."
    )

    @classmethod
    def of(cls, message: Message) -> Self:
        """Show a message."""
        return cls(
            id=strawberry.ID(to_id(Kind.MESSAGE, Ref(bucket_of(message.to), message.id))),
            key=message.key,
            channel=message.channel,
            sent_over=MessageChannel(message.channel),
            to=message.to,
            text=message.text,
            not_before=message.not_before,
            sent_at=message.sent_at,
            state=MessageState(message.state),
            settled_at=message.settled_at,
            failure=message.trouble if message.state == MessageState.FAILED else None,
        )


@strawberry.type(name="MessageEdge", description="A message in a list.")
class MessageEdge:
    """A message in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: MessageNode = strawberry.field(description=NODE)


@strawberry.type(name="MessageConnection", description="A page of messages, newest first.")
class MessageConnection:
    """Messages with their cursors."""

    edges: list[MessageEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[Message], window: Window) -> Self:
        """Show a page."""
        edges = [MessageEdge(cursor=cursor, node=MessageNode.of(message)) for cursor, message in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
