"""Mutations of renewals: paying from the main balance, and giving back."""

import strawberry

from api.graphql.nodes.payload import Payload
from api.graphql.nodes.refusal import shown
from api.graphql.nodes.renewals.renewal import RenewalNode
from api.graphql.request.context import Context, Info, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import (
    CARD_NUMBER,
    EXTRA_ROOMS,
    IDEMPOTENCY_KEY,
    PACKAGE,
    REASON,
)
from api.graphql.types.ids import Kind, ref_of
from api.identity import Scope
from domain.months import Term
from domain.renewals.renewal import Renewal
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.common.idempotency import Result
from domain.usecases.renewals.refund_renewal import RefundCommand
from domain.usecases.renewals.renew_from_main_balance import RenewCommand


@strawberry.input(description="Which card to renew, with what, from whose main balance.")
class RenewFromMainBalanceInput:
    """A renewal as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    payer_msisdn: str = strawberry.field(
        description="Whose main balance pays, in whatever spelling: `09…`, `84…` or `+84…`."
    )
    card_number: str = strawberry.field(description=CARD_NUMBER)
    package: str = strawberry.field(description=PACKAGE)
    extra_rooms: int = strawberry.field(default=0, description=EXTRA_ROOMS)
    term: Term = strawberry.field(description="For how long; not every package is sold for every term (K-PRICE).")

    def command(self) -> RenewCommand:
        """Read the input."""
        return RenewCommand(
            payer_msisdn=self.payer_msisdn,
            card_number=self.card_number,
            package=self.package,
            extra_rooms=self.extra_rooms,
            term=self.term,
        )


@strawberry.input(description="Which renewal to give back, and why.")
class RefundRenewalInput:
    """A refund as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    renewal_id: strawberry.ID = strawberry.field(
        description="The `id` of a Renewal, as `renewals` or a renewal's payload shows it."
    )
    reason: str = strawberry.field(description=REASON)


@strawberry.type(
    description="`renewal` is null where the request was refused; `replayed` where the key was seen before."
)
class RenewalPayload(Payload):
    """What became of a request."""

    renewal: RenewalNode | None = strawberry.field(
        description="What was paid or given back, as it is now; null where the request was refused."
    )

    @classmethod
    def of(cls, outcome: Result[Renewal], context: Context) -> "RenewalPayload":
        """Show an outcome."""
        renewal = RenewalNode.of(outcome.made) if outcome.made else None
        return cls(renewal=renewal, refusals=shown(outcome.refusals, context), replayed=outcome.replayed)


@strawberry.type
class RenewalMutations:
    """Renewing cards."""

    @guarded(Scope.RENEWALS_WRITE, "Renews a card from a prepaid phone's main balance; a subscriber pays from its own.")
    async def renew_from_main_balance(
        self,
        info: Info,
        input: Input[RenewFromMainBalanceInput],  # noqa: A002 - the contract's name
    ) -> RenewalPayload | None:
        """Renew a card."""
        context = info.context
        context.require_own(parse_msisdn(input.payer_msisdn), Scope.RENEWALS_WRITE)
        asked = context.asked(input.idempotency_key)
        outcome = await context.giahan.renew(asked, input.command())
        return RenewalPayload.of(outcome, context)

    @guarded(
        Scope.REFUNDS_WRITE, "Staff: gives back to the main balance what REFUND_DUE or a mistake owes.", staff=True
    )
    async def refund_renewal(
        self,
        info: Info,
        input: Input[RefundRenewalInput],  # noqa: A002 - the contract's name
    ) -> RenewalPayload | None:
        """Give a renewal's money back."""
        context = info.context
        command = RefundCommand(renewal=ref_of(input.renewal_id, Kind.RENEWAL), reason=input.reason)
        outcome = await context.giahan.refund(context.asked(input.idempotency_key), command)
        return RenewalPayload.of(outcome, context)
