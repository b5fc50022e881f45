"""What staff see of a subscriber beside its facts: everything that happened, and usage by day and service."""

from datetime import date
from typing import Annotated, Self

import strawberry

from api.graphql.nodes.support.timeline_field import TimelineField
from api.graphql.request.context import Context, Info
from api.graphql.types.scalars import VND
from api.identity import Role, Scope
from domain.buckets import Ref, bucket_of
from domain.ports.lookups.pages import Page, Window
from domain.subscribers.subscriber import Subscriber
from domain.subscribers.usage_day import BasicService, UsageDay
from domain.support.timeline import Event, TimelineFilter

LastDays = Annotated[int, strawberry.argument(description="How many days, counted back from today: 1 to 400.")]
MOST_DAYS = 400


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
class SubscriberFields(TimelineField):
    """Fields of a subscriber."""

    subscriber: strawberry.Private[Subscriber]

    async def _events(self, context: Context, which: TimelineFilter, window: Window) -> Page[Event]:
        number = self.subscriber.msisdn
        context.reads.note(number)
        place = Ref(bucket_of(number), self.subscriber.id)
        return await context.giahan.support.timelines.of_subscriber(place, number, which, window)

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
