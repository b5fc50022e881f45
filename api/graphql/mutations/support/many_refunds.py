"""The mutation that refunds many renewals at once, with an outcome each (K-REFUND)."""

from collections.abc import Mapping

import strawberry

from api.graphql.nodes.payload import Payload
from api.graphql.nodes.refusal import RefusalNode, shown
from api.graphql.nodes.renewals.renewal import RenewalNode
from api.graphql.request.context import Info, guarded
from api.graphql.request.errors import ApiError, Code
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import IDEMPOTENCY_KEY, REASON
from api.graphql.types.ids import Kind, ref_of
from api.identity import Scope
from domain.buckets import Ref
from domain.refusal import Refusal
from domain.renewals.renewal import Renewal
from domain.usecases.common.command import LONGEST_KEY
from domain.usecases.common.idempotency import Result

MOST = 100
LONGEST_OF_MANY = LONGEST_KEY - 50
"""So long may a key be that has an id behind it for each of many."""


@strawberry.input(description="Which renewals to give back, and why all of them.")
class RefundRenewalsInput:
    """Many refunds as they are asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    renewal_ids: list[strawberry.ID] = strawberry.field(description="The `id` of each, 1 to 100 of them.")
    reason: str = strawberry.field(description=REASON)


@strawberry.type(description="What became of one of many renewals.")
class RefundOutcome:
    """An outcome."""

    renewal_id: strawberry.ID = strawberry.field(description="The renewal that was asked for.")
    renewal: RenewalNode | None = strawberry.field(
        description="The renewal as it then is; null where giving it back was refused."
    )
    refusals: list[RefusalNode] = strawberry.field(
        description="Every rule that it fails; empty where it was given back."
    )


@strawberry.type(description="An outcome for each renewal, in the order asked; the others go on where one is refused.")
class RefundRenewalsPayload(Payload):
    """What became of all of them."""

    outcomes: list[RefundOutcome] = strawberry.field(description="What became of each renewal.")


@strawberry.type
class ManyRefundMutations:
    """Refunding many."""

    @guarded(
        Scope.REFUNDS_WRITE,
        "Staff: gives many renewals back, each by itself: what is refused of one stops no other.",
        staff=True,
    )
    async def refund_renewals(
        self,
        info: Info,
        input: Input[RefundRenewalsInput],  # noqa: A002 - the house's name
    ) -> RefundRenewalsPayload | None:
        """Give many renewals back."""
        context, ids = info.context, list(dict.fromkeys(input.renewal_ids))
        if not 1 <= len(ids) <= MOST:
            raise ApiError(Code.BAD_REQUEST, f"renewalIds are 1 to {MOST}.", field="renewalIds")
        if len(input.idempotency_key) > LONGEST_OF_MANY:
            raise ApiError(Code.BAD_REQUEST, f"idempotencyKey has up to {LONGEST_OF_MANY} characters here.")
        wanted: dict[str, Ref | None] = {each: ref_of(each, Kind.RENEWAL) for each in ids}
        many = await context.giahan.refund.many(context.asked(input.idempotency_key), wanted, input.reason)
        outcomes = list[RefundOutcome]()
        for each, outcome in (many.made or {}).items():
            made = RenewalNode.of(outcome.made) if outcome.made else None
            refusals = shown(outcome.refusals, context)
            outcomes.append(RefundOutcome(renewal_id=strawberry.ID(each), renewal=made, refusals=refusals))
        refused = shown(many.refusals, context)
        if outcomes and not any(each.renewal for each in outcomes):
            context.refused = _every(many.made or {})  # a proposal of which nothing could be carried out is stale
        return RefundRenewalsPayload(outcomes=outcomes, refusals=refused, replayed=many.replayed)


def _every(outcomes: Mapping[str, Result[Renewal]]) -> tuple[Refusal, ...]:
    return tuple(refusal for each in outcomes.values() for refusal in each.refusals)
