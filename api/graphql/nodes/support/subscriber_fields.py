"""What staff see of a subscriber beside its facts: everything that happened, and usage by day and service."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Self

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.request.context import Info, given
from api.graphql.types.arguments import After, First, SinceInstant, TimelineKinds, UntilInstant
from api.graphql.types.scalars import VND
from api.identity import Role, Scope
from domain.buckets import Ref, bucket_of
from domain.ports.lookups.pages import Page
from domain.subscribers.subscriber import Subscriber
from domain.subscribers.usage_day import BasicService, UsageDay
from domain.support.timeline import Event, TimelineFilter

LastDays = Annotated[int, strawberry.argument(description="How many days, counted back from today: 1 to 400.")]
MOST_DAYS = 400

if TYPE_CHECKING:
    from api.graphql.nodes.support.timeline import TimelineEventConnection

Timeline = Annotated["TimelineEventConnection", strawberry.lazy("api.graphql.nodes.support.timeline")]


@strawberry.type(
    name="BasicUsage", description="What a service cost a subscriber on a day, main balance alone (K-USAGE)."
)
class BasicUsageNode:
    """Usage of a day."""

    day: date = strawberry.field(description="The day on which it was used.")
    service: BasicService = strawberry.field(description="What was used.")
    amount: VND = strawberry.field(description="What it cost, charged to the main balance.")

    @classmethod
    def of(cls, told: UsageDay) -> Self:
        """Show usage."""
        return cls(day=told.day, service=told.service, amount=VND(told.amount))


@strawberry.type
class SubscriberFields:
    """Fields of a subscriber."""

    subscriber: strawberry.Private[Subscriber]

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
        context.reads.note(self.subscriber.msisdn)
        which = TimelineFilter(kinds=frozenset(given(kinds) or ()), since=given(from_), until=given(until))
        window, number = window_of(first, after), self.subscriber.msisdn
        place = Ref(bucket_of(number), self.subscriber.id)
        page: Page[Event] = await context.giahan.support.timelines.of_subscriber(place, number, which, window)
        return TimelineEventConnection.of(page, window, context)

    @strawberry.field(
        description="What was told of basic usage by day and service, the newest day first; empty where the operator "
        "tells the sum alone. Needs `subscribers:read`."
    )
    async def basic_usage(self, info: Info, days: LastDays = 45) -> list[BasicUsageNode]:
        """List usage by day."""
        context = info.context
        if context.require(Scope.SUBSCRIBERS_READ).role is Role.SUBSCRIBER:
            await context.require_self(self.subscriber.id, Scope.SUBSCRIBERS_READ)
        today = context.today
        since = date.fromordinal(today.toordinal() - max(1, min(days, MOST_DAYS)) + 1)
        place = Ref(bucket_of(self.subscriber.msisdn), self.subscriber.id)
        told = await context.giahan.support.evidence.usage(place, since, today)
        return [BasicUsageNode.of(each) for each in told]
