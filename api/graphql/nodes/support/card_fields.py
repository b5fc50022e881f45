"""What staff see of a card beside its facts: everything that happened to it."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.request.context import Info, given
from api.graphql.types.arguments import After, First, SinceInstant, TimelineKinds, UntilInstant
from api.identity import Scope
from domain.buckets import Ref, bucket_of
from domain.ports.lookups.pages import Page
from domain.subscribers.decoder_card import DecoderCard
from domain.support.timeline import Event, TimelineFilter

if TYPE_CHECKING:
    from api.graphql.nodes.support.timeline import TimelineEventConnection

Timeline = Annotated["TimelineEventConnection", strawberry.lazy("api.graphql.nodes.support.timeline")]


@strawberry.type
class CardFields:
    """Fields of a card."""

    card: strawberry.Private[DecoderCard]

    @strawberry.field(
        description="Staff: everything that happened to it, in the order in which it was recorded, newest first. "
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
        window, number = window_of(first, after), self.card.number
        place = Ref(bucket_of(number), self.card.id)
        page: Page[Event] = await context.giahan.support.timelines.of_card(place, number, which, window)
        return TimelineEventConnection.of(page, window, context)
