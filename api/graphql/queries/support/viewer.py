"""Queries of who asks and who answers."""

import strawberry

from api.graphql.nodes.support.viewer import ServiceInfoNode, ViewerNode
from api.graphql.request.context import Info


@strawberry.type
class ViewerQueries:
    """Who is there."""

    @strawberry.field(description="Who asks, and what it may do. Needs a token, and no scope.")
    def viewer(self, info: Info) -> ViewerNode:
        """Show who asks."""
        return ViewerNode.of(info.context)

    @strawberry.field(description="Which build answers, and on which business day. Needs a token, and no scope.")
    def service(self, info: Info) -> ServiceInfoNode:
        """Show the service."""
        _ = info.context.viewer
        return ServiceInfoNode.of(info.context)
