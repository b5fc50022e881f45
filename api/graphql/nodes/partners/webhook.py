"""Webhooks: endpoints without their secrets, deliveries with their attempts, and their pages."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from domain.buckets import Ref
from domain.ports.lookups.pages import Page, Window
from domain.webhooks.attempt import Attempt
from domain.webhooks.delivery import Delivery, DeliveryState
from domain.webhooks.endpoint import SwitchedOff, WebhookEndpoint
from domain.webhooks.event import EventType


@strawberry.type(name="WebhookEndpoint", description="Where a partner, or the operator, is told of events.")
class WebhookEndpointNode(Node):
    """An endpoint."""

    owner: str | None = strawberry.field(description="Whose it is; null for the operator's, which hears of everything.")
    url: str = strawberry.field(description="Where events are sent, over https.")
    types: list[EventType] = strawberry.field(description="What it hears of; everything where it is empty.")
    on: bool = strawberry.field(description="Whether it hears of events: it is neither switched off nor deleted.")
    off: SwitchedOff | None = strawberry.field(description="Why it is off; null while it is on.")
    created_at: datetime = strawberry.field(description="When it was created.")
    created_by: str = strawberry.field(description="The principal who created it.")
    failing_since: datetime | None = strawberry.field(
        description="Since when every attempt has failed; null where the last one was taken."
    )
    previous_secret_until: datetime | None = strawberry.field(
        description="Until when its secret of before signs too; null where it does not."
    )

    @classmethod
    def of(cls, endpoint: WebhookEndpoint) -> Self:
        """Show an endpoint."""
        return cls(
            id=strawberry.ID(to_id(Kind.WEBHOOK_ENDPOINT, endpoint.ref)),
            owner=endpoint.owner,
            url=endpoint.url,
            types=sorted(endpoint.types),
            on=endpoint.off is None and endpoint.deleted_at is None,
            off=endpoint.off,
            created_at=endpoint.created_at,
            created_by=endpoint.created_by,
            failing_since=endpoint.failing_since,
            previous_secret_until=endpoint.previous_until,
        )


@strawberry.type(name="WebhookAttempt", description="One attempt to deliver, and what came of it.")
class WebhookAttemptNode:
    """An attempt."""

    number: int = strawberry.field(description="The first is 1.")
    at: datetime = strawberry.field(description="When it began, in real time.")
    milliseconds: int = strawberry.field(description="How long it took.")
    status: int | None = strawberry.field(description="The answer's; null where none came.")
    error: str | None = strawberry.field(description="Why it failed; null where it was taken.")
    excerpt: str | None = strawberry.field(description="How the answer began; null where none came.")

    @classmethod
    def of(cls, attempt: Attempt) -> Self:
        """Show an attempt."""
        return cls(
            number=attempt.number,
            at=attempt.at,
            milliseconds=attempt.milliseconds,
            status=attempt.status,
            error=attempt.error,
            excerpt=attempt.excerpt,
        )


@strawberry.type(name="WebhookDelivery", description="An event on its way to an endpoint.")
class WebhookDeliveryNode(Node):
    """A delivery."""

    endpoint_id: strawberry.ID = strawberry.field(description="The endpoint that it is for.")
    webhook_id: str = strawberry.field(description="The header `webhook-id` of every attempt.")
    type: EventType = strawberry.field(description="What it tells of.")
    at: datetime = strawberry.field(description="When that became so of which it tells.")
    body: str = strawberry.field(description="What is sent.")
    state: DeliveryState = strawberry.field(description="Where it stands.")
    next_attempt_at: datetime | None = strawberry.field(description="When it is tried next; null where it is not.")
    attempts: list[WebhookAttemptNode] = strawberry.field(
        description="Every attempt so far, the first at the beginning."
    )

    @classmethod
    def of(cls, delivery: Delivery) -> Self:
        """Show a delivery."""
        return cls(
            id=strawberry.ID(to_id(Kind.WEBHOOK_DELIVERY, delivery.ref)),
            endpoint_id=strawberry.ID(to_id(Kind.WEBHOOK_ENDPOINT, Ref(0, delivery.endpoint_id))),
            webhook_id=delivery.message_id,
            type=delivery.type,
            at=delivery.at,
            body=delivery.body,
            state=delivery.state,
            next_attempt_at=delivery.next_attempt_at,
            attempts=[WebhookAttemptNode.of(each) for each in delivery.tried],
        )


@strawberry.type(name="WebhookEndpointEdge", description="An endpoint in a list.")
class WebhookEndpointEdge:
    """An endpoint in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: WebhookEndpointNode = strawberry.field(description=NODE)


@strawberry.type(name="WebhookEndpointConnection", description="A page of endpoints, newest first.")
class WebhookEndpointConnection:
    """Endpoints with their cursors."""

    edges: list[WebhookEndpointEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[WebhookEndpoint], window: Window) -> Self:
        """Show a page."""
        edges = [WebhookEndpointEdge(cursor=cursor, node=WebhookEndpointNode.of(each)) for cursor, each in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))


@strawberry.type(name="WebhookDeliveryEdge", description="A delivery in a list.")
class WebhookDeliveryEdge:
    """A delivery in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: WebhookDeliveryNode = strawberry.field(description=NODE)


@strawberry.type(name="WebhookDeliveryConnection", description="A page of deliveries, newest first.")
class WebhookDeliveryConnection:
    """Deliveries with their cursors."""

    edges: list[WebhookDeliveryEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[Delivery], window: Window) -> Self:
        """Show a page."""
        edges = [WebhookDeliveryEdge(cursor=cursor, node=WebhookDeliveryNode.of(each)) for cursor, each in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
