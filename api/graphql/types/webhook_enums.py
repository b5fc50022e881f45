"""The enumerations of webhooks, given to GraphQL as they are."""

import strawberry

from domain.webhooks.delivery import DeliveryState
from domain.webhooks.endpoint import SwitchedOff
from domain.webhooks.event import EventType

strawberry.enum(
    EventType,
    name="WebhookEventType",
    description="What a webhook tells of; RENEWAL_SUCCEEDED is sent as renewal.succeeded.",
)
strawberry.enum(
    DeliveryState,
    name="WebhookDeliveryState",
    description="QUEUED waits for its next attempt; FAILED is tried again only where somebody asks for it.",
)
strawberry.enum(
    SwitchedOff,
    name="WebhookSwitchedOff",
    description="ASKED: by mutation. FAILING: nothing was taken for five days. GONE: it answered 410.",
)
