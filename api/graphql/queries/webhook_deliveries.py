"""The query of deliveries: a partner sees those to its own endpoints, staff see all."""

from typing import Annotated

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.partners.webhook import WebhookDeliveryConnection
from api.graphql.request.context import Info, given, guarded
from api.graphql.request.errors import ApiError, Code
from api.graphql.request.reach import own_endpoints
from api.graphql.request.spans import span_of
from api.graphql.types.arguments import After, First, SinceInstant, UntilInstant
from api.graphql.types.ids import Kind, ref_of
from api.identity import Scope
from domain.ports.lookups.partners.webhooks import DeliveryFilter
from domain.webhooks.delivery import DeliveryState
from domain.webhooks.event import EventType

ToEndpoint = Annotated[
    strawberry.ID | None, strawberry.argument(description="Only those to the endpoint with this id.")
]
Standing = Annotated[
    DeliveryState | None, strawberry.argument(description="Only those that stand so; all where left out.")
]
OfType = Annotated[
    EventType | None, strawberry.argument(description="Only those that tell of this; of everything where left out.")
]


@strawberry.type
class WebhookDeliveryQueries:
    """Whether what was told arrived."""

    @guarded(
        Scope.WEBHOOKS_READ,
        "Deliveries with their attempts, newest first: to a partner's own endpoints, and for staff to all; of events "
        "from an instant until another, the latter excluded.",
    )
    async def webhook_deliveries(
        self,
        info: Info,
        endpoint_id: ToEndpoint = strawberry.UNSET,
        state: Standing = strawberry.UNSET,
        type: OfType = strawberry.UNSET,  # noqa: A002 - the house's name
        from_: SinceInstant = strawberry.UNSET,
        until: UntilInstant = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> WebhookDeliveryConnection:
        """List deliveries."""
        named, (since, before) = given(endpoint_id), span_of(from_, until)
        endpoint = ref_of(named, Kind.WEBHOOK_ENDPOINT) if named is not None else None
        if named is not None and endpoint is None:
            raise ApiError(Code.BAD_REQUEST, "endpointId is the id of an endpoint.", field="endpointId")
        which = DeliveryFilter(
            owner=own_endpoints(info),
            endpoint_id=endpoint.id if endpoint else None,
            state=given(state),
            type=given(type),
            since=since,
            until=before,
        )
        window, lookups = window_of(first, after), info.context.giahan.webhooks.lookups
        return WebhookDeliveryConnection.of(await lookups.deliveries(which, window), window)
