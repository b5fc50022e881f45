"""The subscription to a renewal's progress."""

from collections.abc import AsyncGenerator
from typing import Annotated

import strawberry

from api.graphql.nodes.renewals.renewal import RenewalNode
from api.graphql.request.context import Info, said
from api.graphql.request.errors import ApiError, Code
from api.graphql.types.ids import Kind, ref_of
from api.identity import Scope

ONLY_SOCKETS = "Subscriptions go over a WebSocket: graphql-transport-ws."

Followed = Annotated[strawberry.ID, strawberry.argument(description="The id of the renewal to follow.")]


@strawberry.type
class RenewalSubscription:
    """Following renewals."""

    @strawberry.subscription(
        description=said(
            Scope.RENEWALS_READ,
            "A renewal as it is now, and again whenever its status or activation changes, until neither will; "
            "nothing where there is none, or it is another subscriber's.",
        )
    )
    async def renewal_progress(self, info: Info, id: Followed) -> AsyncGenerator[RenewalNode, None]:  # noqa: A002
        """Follow a renewal."""
        context, ref = info.context, ref_of(id, Kind.RENEWAL)
        context.require(Scope.RENEWALS_READ)
        found = await context.giahan.lookups.renewal(ref) if ref else None
        if ref is None or found is None or await context.kept_to() not in (None, found.payer_id):
            return
        if context.watching is None:
            raise ApiError(Code.BAD_REQUEST, ONLY_SOCKETS)
        async for renewal in context.watching.follow(ref):
            context.forget()
            yield RenewalNode.of(renewal)
