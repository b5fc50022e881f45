"""Mutations of promotions: enrolling, stopping, changing, and what the operator reports."""

from datetime import date, datetime

import strawberry

from api.graphql.nodes.payload import Payload
from api.graphql.nodes.promotions.enrolment import PromotionEnrolmentNode
from api.graphql.nodes.refusal import shown
from api.graphql.request.context import Info, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import IDEMPOTENCY_KEY, MSISDN, REASON
from api.identity import Scope
from domain.catalogue.regions import Region
from domain.promotions.benefits import Benefit, PromotionUsage
from domain.promotions.enrolment import Enrolment
from domain.promotions.stopping import StopKind
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.common.idempotency import Result
from domain.usecases.promotions.change_package import MoveRegionCommand, UpgradeCommand
from domain.usecases.promotions.enrol_in_promotion import EnrolCommand
from domain.usecases.promotions.stop_promotion import StopCommand


@strawberry.input(description="Whom to enrol in which package of which programme.")
class EnrolInput:
    """An enrolment as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    msisdn: str = strawberry.field(description=MSISDN)
    promotion: str = strawberry.field(description="The code of the programme, as `promotions` lists it.")
    package: str = strawberry.field(description="The code of the package that is held.")
    starts_on: date = strawberry.field(description="The first day; from a day within a cycle it is paid by the days.")
    expires_on: date = strawberry.field(
        description="The last day; where it is the programme's, the package is renewed after it (P-WHO)."
    )


@strawberry.input(description="Whom to move to which region, and why.")
class MoveRegionInput:
    """A move as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    msisdn: str = strawberry.field(description=MSISDN)
    region: Region = strawberry.field(description="The region whose package takes the present one's place.")
    reason: str = strawberry.field(description=REASON)


@strawberry.input(description="Who wants which dearer package.")
class UpgradePromotionInput:
    """An upgrade as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    msisdn: str = strawberry.field(description=MSISDN)
    package: str = strawberry.field(description="The code of a dearer package of the same region.")


@strawberry.input(description="Who stops.")
class PromotionStopInput:
    """A stop as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    msisdn: str = strawberry.field(description=MSISDN)


@strawberry.input(description="Idempotent by `usageId`; reports may come in any order.")
class PromotionUsageInput:
    """A usage as it is reported."""

    usage_id: str = strawberry.field(description="The operator's own name for the event, 1 to 200 characters.")
    msisdn: str = strawberry.field(description=MSISDN)
    benefit: Benefit = strawberry.field(description="What was used; of MIU, that a package was bought (P-MIU).")
    quantity: int = strawberry.field(
        description="How much of it, 1 to 1,000,000: minutes, messages, megabytes, packages."
    )
    used_at: datetime = strawberry.field(description="When, which says of which cycle it is.")


@strawberry.type(description="`enrolment` is null where the request was refused; `replayed` where it was seen before.")
class EnrolmentPayload(Payload):
    """What became of a request."""

    enrolment: PromotionEnrolmentNode | None = strawberry.field(
        description="The enrolment as it then is; null where the request was refused."
    )


@strawberry.type
class PromotionMutations:
    """Promotions."""

    @guarded(
        Scope.PROMOTIONS_REPORT, "Enrols a subscriber in a programme: from the operator's records, or by staff (P-WHO)."
    )
    async def enrol_in_promotion(
        self,
        info: Info,
        input: Input[EnrolInput],  # noqa: A002 - the contract's name
    ) -> EnrolmentPayload | None:
        """Enrol somebody."""
        command = EnrolCommand(
            msisdn=input.msisdn,
            promotion=input.promotion,
            package=input.package,
            starts_on=input.starts_on,
            expires_on=input.expires_on,
        )
        promotions = info.context.giahan.promotions
        return await _shown(await promotions.enrol(info.context.asked(input.idempotency_key), command), info)

    @guarded(
        Scope.PROMOTIONS_WRITE,
        "Refuses the coming renewal; the app's own confirmation stands for the `Y` (P-OPTOUT).",
    )
    async def opt_out_of_renewal(
        self,
        info: Info,
        input: Input[PromotionStopInput],  # noqa: A002 - the contract's name
    ) -> EnrolmentPayload | None:
        """Refuse a renewal."""
        return await _stopped(info, StopKind.OPT_OUT, input)

    @guarded(Scope.PROMOTIONS_WRITE, "Ends a package today, with what is left of its benefits; for good (P-CANCEL).")
    async def cancel_promotion(
        self,
        info: Info,
        input: Input[PromotionStopInput],  # noqa: A002 - the contract's name
    ) -> EnrolmentPayload | None:
        """Cancel a package."""
        return await _stopped(info, StopKind.CANCEL, input)

    @guarded(Scope.PROMOTIONS_WRITE, "Exchanges a package for a dearer one of its region, at once (P-UPGRADE).")
    async def upgrade_promotion(
        self,
        info: Info,
        input: Input[UpgradePromotionInput],  # noqa: A002 - the contract's name
    ) -> EnrolmentPayload | None:
        """Upgrade a package."""
        context = info.context
        context.require_own(parse_msisdn(input.msisdn), Scope.PROMOTIONS_WRITE)
        command = UpgradeCommand(msisdn=input.msisdn, package=input.package)
        return await _shown(await context.giahan.promotions.change(context.asked(input.idempotency_key), command), info)

    @guarded(
        Scope.PROMOTIONS_WRITE,
        "Staff: puts the package of another region in the present one's place, from its first day (P-REGION).",
        staff=True,
    )
    async def move_region(
        self,
        info: Info,
        input: Input[MoveRegionInput],  # noqa: A002 - the contract's name
    ) -> EnrolmentPayload | None:
        """Move somebody to another region."""
        command = MoveRegionCommand(msisdn=input.msisdn, region=input.region, reason=input.reason)
        promotions = info.context.giahan.promotions
        return await _shown(await promotions.change(info.context.asked(input.idempotency_key), command), info)

    @guarded(
        Scope.PROMOTIONS_REPORT,
        "From the operator: what was used; what is more than is left is beyond the package (P-USE).",
    )
    async def report_promotion_usage(
        self,
        info: Info,
        input: Input[PromotionUsageInput],  # noqa: A002 - the contract's name
    ) -> EnrolmentPayload | None:
        """Report a usage."""
        usage = PromotionUsage(
            usage_id=input.usage_id,
            msisdn=input.msisdn,
            benefit=input.benefit,
            quantity=input.quantity,
            used_at=input.used_at,
        )
        return await _shown(await info.context.giahan.promotions.report_usage(usage, info.context.author), info)


async def _stopped(info: Info, kind: StopKind, asked: PromotionStopInput) -> EnrolmentPayload:
    context = info.context
    context.require_own(parse_msisdn(asked.msisdn), Scope.PROMOTIONS_WRITE)
    command = StopCommand(kind=kind, msisdn=asked.msisdn)
    return await _shown(await context.giahan.promotions.stop(context.asked(asked.idempotency_key), command), info)


async def _shown(outcome: Result[Enrolment], info: Info) -> EnrolmentPayload:
    context = info.context
    catalogue = await context.giahan.catalogues.current()
    return EnrolmentPayload(
        enrolment=PromotionEnrolmentNode.of(outcome.made, catalogue, context.today) if outcome.made else None,
        refusals=shown(outcome.refusals, context),
        replayed=outcome.replayed,
    )
