"""Customer messages, and their pages."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.types.ids import Kind, to_id
from domain.buckets import Ref, bucket_of
from domain.messages.message import Message
from domain.ports.lookups.pages import Page, Window


@strawberry.type(name="Message", description="A customer message that was queued or sent.")
class MessageNode:
    """A message."""

    id: strawberry.ID
    key: str
    channel: str
    to: str
    text: str
    not_before: datetime | None
    sent_at: datetime | None

    @classmethod
    def of(cls, message: Message) -> Self:
        """Show a message."""
        return cls(
            id=strawberry.ID(to_id(Kind.MESSAGE, Ref(bucket_of(message.to), message.id))),
            key=message.key,
            channel=message.channel,
            to=message.to,
            text=message.text,
            not_before=message.not_before,
            sent_at=message.sent_at,
        )


@strawberry.type(name="MessageEdge")
class MessageEdge:
    """A message in a list."""

    cursor: str
    node: MessageNode


@strawberry.type(name="MessageConnection", description="A page of messages, newest first.")
class MessageConnection:
    """Messages with their cursors."""

    edges: list[MessageEdge]
    page_info: PageInfoNode

    @classmethod
    def of(cls, page: Page[Message], window: Window) -> Self:
        """Show a page."""
        edges = [MessageEdge(cursor=cursor, node=MessageNode.of(message)) for cursor, message in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
