"""Mutations of the operator's events: a call failed for lack of money, a granted bundle was used."""

from datetime import datetime

import strawberry

from api.graphql.nodes.advances.granted_bundle import GrantedBundleNode
from api.graphql.nodes.payload import Payload, Refusable
from api.graphql.nodes.refusal import shown
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import MSISDN
from api.identity import Scope
from domain.advances.granted_bundle import BundleUsage
from domain.catalogue.bundle import Bundle
from domain.usecases.advances.report_failed_call import FailedCallReport


@strawberry.input(description="A call or a message that failed for lack of money.")
class ReportFailedCallInput:
    """An event as the operator tells it."""

    event_id: str = strawberry.field(description="The operator's own name for the event: the same one twice is one.")
    msisdn: str = strawberry.field(description=MSISDN)
    at: datetime | None = strawberry.field(default=strawberry.UNSET, description="When it failed; now by default.")


@strawberry.type(description="Nothing was waited for: whether an offer is made is decided afterwards.")
class ReportFailedCallPayload(Refusable):
    """Whether an event was taken down."""

    accepted: bool = strawberry.field(description="Whether it was taken down, now or when it was told before.")


@strawberry.input(description="Units of a granted bundle that were used.")
class ReportBundleUsageInput:
    """A use as the operator tells it."""

    usage_id: str = strawberry.field(description="The operator's own name for the event: the same one twice is one.")
    msisdn: str = strawberry.field(description=MSISDN)
    bundle: Bundle = strawberry.field(description="What was used.")
    quantity: int = strawberry.field(description="How much: 1 to 1,000,000 minutes, messages or megabytes.")
    used_at: datetime = strawberry.field(description="When it was used, not in the future.")


@strawberry.type(
    description="`grantedBundle` is what is left; null where the use was refused, which may be sent again."
)
class ReportBundleUsagePayload(Payload):
    """What is left."""

    granted_bundle: GrantedBundleNode | None = strawberry.field(
        description="What is left of the bundle; null where the request was refused."
    )
    replayed: bool = strawberry.field(description="Whether the same use was told before: nothing was taken off again.")


@strawberry.type
class AdvanceEventMutations:
    """What the operator tells."""

    @guarded(Scope.ADVANCES_REPORT, "Takes down that a call or a message failed for lack of money (S-OFFER).")
    async def report_failed_call(
        self,
        info: Info,
        input: Input[ReportFailedCallInput],  # noqa: A002 - the house's name
    ) -> ReportFailedCallPayload | None:
        """Take an event down."""
        giahan = info.context.giahan
        report = FailedCallReport(event_id=input.event_id, msisdn=input.msisdn, at=given(input.at))
        refusals = await giahan.advances.report_failed_call(report, info.context.author)
        return ReportFailedCallPayload(accepted=not refusals, refusals=shown(refusals, info.context))

    @guarded(Scope.ADVANCES_REPORT, "Takes what was used off the promotional balance (S-GRANT).")
    async def report_bundle_usage(
        self,
        info: Info,
        input: Input[ReportBundleUsageInput],  # noqa: A002 - the house's name
    ) -> ReportBundleUsagePayload | None:
        """Take a use down."""
        giahan = info.context.giahan
        usage = BundleUsage(
            usage_id=input.usage_id,
            msisdn=input.msisdn,
            bundle=input.bundle,
            quantity=input.quantity,
            used_at=input.used_at,
        )
        outcome = await giahan.advances.report_usage(usage, info.context.author)
        return ReportBundleUsagePayload(
            granted_bundle=GrantedBundleNode.of(outcome.made) if outcome.made else None,
            refusals=shown(outcome.refusals, info.context),
            replayed=outcome.replayed,
        )
