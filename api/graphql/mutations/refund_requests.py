"""Mutations of requests for refunds: asking, and declining; giving back is `refundRenewal`."""

import strawberry

from api.graphql.nodes.payload import Payload
from api.graphql.nodes.refusal import shown
from api.graphql.nodes.renewals.refund_request import RefundRequestNode
from api.graphql.request.context import Info, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import IDEMPOTENCY_KEY, REASON
from api.graphql.types.ids import Kind, ref_of
from api.identity import Scope
from domain.renewals.refund_request import RefundRequest
from domain.usecases.common.idempotency import Result
from domain.usecases.renewals.request_refund import DeclineRefundCommand, RequestRefundCommand


@strawberry.input(description="Which renewal is to be given back, and why.")
class RequestRefundInput:
    """A request as it is made."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    renewal_id: strawberry.ID = strawberry.field(
        description="The `id` of a Renewal, as `renewals` or a renewal's payload shows it."
    )
    reason: str = strawberry.field(description=REASON)


@strawberry.input(description="Which request is declined, and why.")
class DeclineRefundRequestInput:
    """An answer as it is given."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    request_id: strawberry.ID = strawberry.field(
        description="The `id` of a RefundRequest, as `refundRequests` lists it."
    )
    reason: str = strawberry.field(description=REASON)


@strawberry.type(
    description="`refundRequest` is null where the request was refused; `replayed` where the key was seen before."
)
class RefundRequestPayload(Payload):
    """What became of a request."""

    refund_request: RefundRequestNode | None = strawberry.field(
        description="The request as it then is; null where the request was refused."
    )

    @classmethod
    def of(cls, outcome: Result[RefundRequest], info: Info) -> "RefundRequestPayload":
        """Show an outcome."""
        return cls(
            refund_request=RefundRequestNode.of(outcome.made) if outcome.made else None,
            refusals=shown(outcome.refusals, info.context),
            replayed=outcome.replayed,
        )


@strawberry.type
class RefundRequestMutations:
    """Asking for refunds."""

    @guarded(Scope.REFUNDS_WRITE, "Staff: declines a request; another may be made then.", staff=True)
    async def decline_refund_request(
        self,
        info: Info,
        input: Input[DeclineRefundRequestInput],  # noqa: A002 - the house's name
    ) -> RefundRequestPayload | None:
        """Decline a request."""
        context = info.context
        command = DeclineRefundCommand(request=ref_of(input.request_id, Kind.REFUND_REQUEST), reason=input.reason)
        outcome = await context.giahan.request_refund.decline(context.asked(input.idempotency_key), command)
        return RefundRequestPayload.of(outcome, info)

    @guarded(
        Scope.REFUNDS_REQUEST, "Staff: asks that a renewal be given back, for whoever may give it back.", staff=True
    )
    async def request_refund(
        self,
        info: Info,
        input: Input[RequestRefundInput],  # noqa: A002 - the house's name
    ) -> RefundRequestPayload | None:
        """Ask for a refund."""
        context = info.context
        command = RequestRefundCommand(renewal=ref_of(input.renewal_id, Kind.RENEWAL), reason=input.reason)
        outcome = await context.giahan.request_refund(context.asked(input.idempotency_key), command)
        return RefundRequestPayload.of(outcome, info)
