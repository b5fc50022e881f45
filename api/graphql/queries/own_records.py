"""Queries of what the asker has caused itself: a partner reconciles its books with them."""

import strawberry

from api.graphql.nodes.auto_renewal import AutoRenewalConnection
from api.graphql.nodes.connection import window_of
from api.graphql.nodes.money import TopUpConnection
from api.graphql.nodes.renewals.renewal import RenewalConnection
from api.graphql.request.context import Info, guarded
from api.graphql.request.spans import span_of
from api.graphql.types.arguments import After, First, SinceDay, UntilDay
from api.identity import Scope
from domain.ports.lookups.caused import CausedBy
from domain.ports.lookups.pages import Window


@strawberry.type
class OwnRecordQueries:
    """What the asker has caused."""

    @guarded(Scope.RENEWALS_READ_OWN, "The renewals that the asker asked for itself, by time, newest first.")
    async def own_renewals(
        self,
        info: Info,
        from_: SinceDay = strawberry.UNSET,
        until: UntilDay = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> RenewalConnection:
        """List the asker's renewals."""
        which, window = _asked(info, from_, until, first, after)
        return RenewalConnection.of(await info.context.giahan.lookups.renewals_by(which, window), window)

    @guarded(Scope.RENEWALS_READ_OWN, "The top-ups that the asker told of itself, by time, newest first.")
    async def own_top_ups(
        self,
        info: Info,
        from_: SinceDay = strawberry.UNSET,
        until: UntilDay = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> TopUpConnection:
        """List the asker's top-ups."""
        which, window = _asked(info, from_, until, first, after)
        return TopUpConnection.of(await info.context.giahan.lookups.top_ups_by(which, window), window)

    @guarded(
        Scope.RENEWALS_READ_OWN,
        "The registrations for auto-renewal that the asker asked for itself, whatever became of them, by time, newest "
        "first.",
    )
    async def own_auto_renewals(
        self,
        info: Info,
        from_: SinceDay = strawberry.UNSET,
        until: UntilDay = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> AutoRenewalConnection:
        """List the asker's registrations."""
        which, window = _asked(info, from_, until, first, after)
        return AutoRenewalConnection.of(await info.context.giahan.lookups.auto_renewals_by(which, window), window)


def _asked(info: Info, since: SinceDay, until: UntilDay, first: int, after: After) -> tuple[CausedBy, Window]:
    """Read which of the asker's own records, and which part of them."""
    begins, ends = span_of(since, until)
    return CausedBy(principal=info.context.viewer.name, since=begins, until=ends), window_of(first, after)
