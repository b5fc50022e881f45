"""The mutation by which an operator tells basic usage by day and service (K-USAGE)."""

from datetime import date

import strawberry

from api.graphql.nodes.payload import Refusable
from api.graphql.nodes.refusal import shown
from api.graphql.nodes.subscriber import SubscriberNode
from api.graphql.request.context import Info, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import MSISDN
from api.graphql.types.scalars import VND
from api.identity import Scope
from domain.subscribers.usage_day import BasicService, UsageDay
from domain.usecases.customers.report_basic_usage import BasicUsageReport


@strawberry.input(description="What a service cost on a day; told again, it takes the place of what was told before.")
class BasicUsageInput:
    """Usage of a day."""

    day: date = strawberry.field(description="The day on which it was used, not a later one than today.")
    service: BasicService = strawberry.field(description="What was used.")
    amount: VND = strawberry.field(description="What it cost, charged to the main balance; 0 where nothing did.")


@strawberry.input(description="Basic usage of a number, in any order and as often as it is known better.")
class ReportBasicUsageInput:
    """A report of usage."""

    msisdn: str = strawberry.field(description=MSISDN)
    usage: list[BasicUsageInput] = strawberry.field(description="What was used, 1 to 400 lines.")

    def report(self) -> BasicUsageReport:
        """Read the input."""
        usage = tuple(UsageDay(day=each.day, service=each.service, amount=each.amount) for each in self.usage)
        return BasicUsageReport(msisdn=self.msisdn, usage=usage)


@strawberry.type(description="What became of a report of usage.")
class ReportBasicUsagePayload(Refusable):
    """The subscriber after it."""

    subscriber: SubscriberNode | None = strawberry.field(
        description="The subscriber with the figure of 30 days that it makes; null where the report was refused."
    )


@strawberry.type
class BasicUsageMutations:
    """Telling usage."""

    @guarded(
        Scope.SUBSCRIBERS_WRITE,
        "From the operator's records: basic usage by day and service. The figure that rules look at is then the sum "
        "over the 30 days that end with the last day told.",
    )
    async def report_basic_usage(
        self,
        info: Info,
        input: Input[ReportBasicUsageInput],  # noqa: A002 - the house's name
    ) -> ReportBasicUsagePayload | None:
        """Report usage."""
        context = info.context
        outcome = await context.giahan.report_usage(input.report(), context.author)
        made = outcome.made
        return ReportBasicUsagePayload(
            subscriber=SubscriberNode.of(made, context) if made else None, refusals=shown(outcome.refusals, context)
        )
