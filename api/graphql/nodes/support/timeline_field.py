"""The field by which whatever has a timeline shows it to staff."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.request.context import Context, Info, given
from api.graphql.types.arguments import After, First, SinceInstant, TimelineKinds, UntilInstant
from api.identity import Scope
from domain.ports.lookups.pages import Page, Window
from domain.support.timeline import Event, TimelineFilter

if TYPE_CHECKING:
    from api.graphql.nodes.support.timeline import TimelineEventConnection

Timeline = Annotated["TimelineEventConnection", strawberry.lazy("api.graphql.nodes.support.timeline")]


@strawberry.type
class TimelineField:
    """Everything that happened to something."""

    @strawberry.field(
        description="Staff: everything that happened to it, by the instant at which it happened, newest first. "
        "Needs `timelines:read`."
    )
    async def timeline(
        self,
        info: Info,
        kinds: TimelineKinds = strawberry.UNSET,
        from_: SinceInstant = strawberry.UNSET,
        until: UntilInstant = strawberry.UNSET,
        first: First = 50,
        after: After = strawberry.UNSET,
    ) -> Timeline:
        """List what happened."""
        from api.graphql.nodes.support.timeline import TimelineEventConnection  # noqa: PLC0415 - they name each other

        context = info.context
        context.require(Scope.TIMELINES_READ)
        which = TimelineFilter(kinds=frozenset(given(kinds) or ()), since=given(from_), until=given(until))
        window = window_of(first, after)
        return TimelineEventConnection.of(await self._events(context, which, window), window, context)

    async def _events(self, context: Context, which: TimelineFilter, window: Window) -> Page[Event]:
        """Read a page of what happened."""
        raise NotImplementedError
