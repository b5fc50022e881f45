"""Queries of webhooks: a partner sees its own, staff see all."""

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.partners.webhook import WebhookEndpointConnection
from api.graphql.request.context import Info, guarded
from api.graphql.request.reach import own_endpoints
from api.graphql.types.arguments import After, First
from api.identity import Scope


@strawberry.type
class WebhookQueries:
    """Who is told, of what, and whether it arrived."""

    @guarded(Scope.WEBHOOKS_READ, "Endpoints, newest first: a partner's own, and for staff all; never a secret.")
    async def webhook_endpoints(
        self, info: Info, first: First = 20, after: After = strawberry.UNSET
    ) -> WebhookEndpointConnection:
        """List endpoints."""
        window = window_of(first, after)
        page = await info.context.giahan.webhooks.lookups.endpoints(own_endpoints(info), window)
        return WebhookEndpointConnection.of(page, window)
