"""Mutations of auto-renewal: registering, confirming as the SMS does, cancelling."""

import strawberry

from api.graphql.nodes.auto_renewal import AutoRenewalNode
from api.graphql.nodes.payload import Payload
from api.graphql.nodes.refusal import shown
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import CARD_NUMBER, IDEMPOTENCY_KEY, MSISDN
from api.identity import STAFF, Role, Scope
from domain.auto_renewals.auto_renewal import AutoRenewal, Channel
from domain.refusal import bad_input
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.auto_renewals.cancel_auto_renewal import CancelCommand
from domain.usecases.auto_renewals.confirm_auto_renewal import ConfirmAutoRenewalCommand
from domain.usecases.auto_renewals.register_auto_renewal import RegisterCommand
from domain.usecases.common.idempotency import Result


@strawberry.input(description="Who has which card renewed by itself.")
class RegisterAutoRenewalInput:
    """A registration as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    msisdn: str = strawberry.field(
        description="Whose main balance is to pay, in whatever spelling: `09…`, `84…` or `+84…`."
    )
    card_number: str = strawberry.field(description=CARD_NUMBER)
    over_ussd: bool = strawberry.field(
        default=False, description="A partner's dialogue asks for it: it then awaits the SMS (K-AUTO-CONFIRM)."
    )


@strawberry.input(description="Whose newest registration is completed.")
class ConfirmAutoRenewalInput:
    """A confirmation as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    msisdn: str = strawberry.field(description=MSISDN)


@strawberry.input(description="Which card is no longer renewed by itself.")
class CancelAutoRenewalInput:
    """A cancellation as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    card_number: str = strawberry.field(description=CARD_NUMBER)
    msisdn: str | None = strawberry.field(
        default=strawberry.UNSET, description="Partners say who cancels: it must be the one that registered."
    )


@strawberry.type(description="`autoRenewal` is null where the request was refused; `replayed` where the key was seen.")
class AutoRenewalPayload(Payload):
    """What became of a request."""

    auto_renewal: AutoRenewalNode | None = strawberry.field(
        description="The registration as it then is; null where the request was refused."
    )

    @classmethod
    def of(cls, outcome: Result[AutoRenewal], info: Info) -> "AutoRenewalPayload":
        """Show an outcome."""
        return cls(
            auto_renewal=AutoRenewalNode.of(outcome.made) if outcome.made else None,
            refusals=shown(outcome.refusals, info.context),
            replayed=outcome.replayed,
        )


@strawberry.type
class AutoRenewalMutations:
    """Auto-renewal."""

    @guarded(Scope.AUTO_RENEWALS_WRITE, "From the app this is complete at once; over USSD it awaits the SMS.")
    async def register_auto_renewal(
        self,
        info: Info,
        input: Input[RegisterAutoRenewalInput],  # noqa: A002 - the contract's name
    ) -> AutoRenewalPayload | None:
        """Register a card."""
        context = info.context
        context.require_own(parse_msisdn(input.msisdn), Scope.AUTO_RENEWALS_WRITE)
        channel = Channel.USSD if input.over_ussd else channel_of(context.viewer.role)
        command = RegisterCommand(msisdn=input.msisdn, card_number=input.card_number, channel=channel)
        outcome = await context.giahan.auto_renewals.register(context.asked(input.idempotency_key), command)
        return AutoRenewalPayload.of(outcome, info)

    @guarded(Scope.AUTO_RENEWALS_WRITE, "Completes the newest registration that a number has pending, as its SMS does.")
    async def confirm_auto_renewal(
        self,
        info: Info,
        input: Input[ConfirmAutoRenewalInput],  # noqa: A002 - the name that every input has
    ) -> AutoRenewalPayload | None:
        """Confirm a registration (K-SMS-KPLUS)."""
        context = info.context
        context.require_own(parse_msisdn(input.msisdn), Scope.AUTO_RENEWALS_WRITE)
        command = ConfirmAutoRenewalCommand(msisdn=input.msisdn)
        outcome = await context.giahan.auto_renewals.confirm(context.asked(input.idempotency_key), command)
        return AutoRenewalPayload.of(outcome, info)

    @guarded(Scope.AUTO_RENEWALS_WRITE, "The subscriber that registered may cancel, and staff (K-AUTO-CANCEL).")
    async def cancel_auto_renewal(
        self,
        info: Info,
        input: Input[CancelAutoRenewalInput],  # noqa: A002 - the contract's name
    ) -> AutoRenewalPayload | None:
        """Cancel a registration."""
        context, viewer, msisdn = info.context, info.context.viewer, given(input.msisdn)
        if viewer.role is Role.SUBSCRIBER:
            msisdn = viewer.msisdn
        elif viewer.role is Role.PARTNER and msisdn is None:
            refused: Result[AutoRenewal] = Result(None, (bad_input("msisdn", "missing"),))
            return AutoRenewalPayload.of(refused, info)
        command = CancelCommand(card_number=input.card_number, msisdn=msisdn)
        outcome = await context.giahan.auto_renewals.cancel(context.asked(input.idempotency_key), command)
        return AutoRenewalPayload.of(outcome, info)


def channel_of(role: Role) -> Channel:
    """Tell the channel from who asks: the subscriber's own app, a partner, or staff."""
    if role is Role.SUBSCRIBER:
        return Channel.APP
    return Channel.STAFF if role in STAFF else Channel.PARTNER
