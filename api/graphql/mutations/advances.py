"""Mutations of advances: asking, confirming, and what staff do by hand."""

import strawberry

from api.graphql.nodes.advances.advance import AdvanceLoanNode
from api.graphql.nodes.payload import Payload
from api.graphql.nodes.refusal import shown
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import IDEMPOTENCY_KEY, MSISDN, REASON
from api.graphql.types.ids import Kind, ref_of
from api.identity import Role, Scope
from domain.advances.loan import AdvanceLoan
from domain.advances.settlement import SettlementKind
from domain.catalogue.bundle import Bundle
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.advances.confirm_advance import ConfirmCommand
from domain.usecases.advances.request_advance import AdvanceCommand
from domain.usecases.advances.settle_advance import SettleCommand
from domain.usecases.common.idempotency import Result


@strawberry.input(description="Which bundle, and how much of it; no quantity asks for the largest that fits.")
class RequestAdvanceInput:
    """A request as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    msisdn: str = strawberry.field(description=MSISDN)
    bundle: Bundle = strawberry.field(description="What is asked for.")
    quantity: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="How much of it, one of the published quantities: minutes, messages or megabytes.",
    )

    def command(self) -> AdvanceCommand:
        """Read the input."""
        return AdvanceCommand(msisdn=self.msisdn, bundle=self.bundle, quantity=given(self.quantity))


@strawberry.input(description="Which request to grant.")
class ConfirmAdvanceInput:
    """A confirmation as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    advance_id: strawberry.ID = strawberry.field(description="The id of the advance that `requestAdvance` gave.")


@strawberry.input(description="Which advance to refund or to write off, and why.")
class RefundAdvanceInput:
    """What staff ask for."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    advance_id: strawberry.ID = strawberry.field(
        description="The `id` of an AdvanceLoan, as `Subscriber.advances` lists it."
    )
    reason: str = strawberry.field(description=REASON)


@strawberry.type(
    description="`advance` is null where the request was refused; `replayed` where the key was seen before."
)
class AdvancePayload(Payload):
    """What became of a request."""

    advance: AdvanceLoanNode | None = strawberry.field(
        description="The advance as it then is; null where the request was refused."
    )

    @classmethod
    def of(cls, outcome: Result[AdvanceLoan], info: Info) -> "AdvancePayload":
        """Show an outcome."""
        giahan = info.context.giahan
        return cls(
            advance=AdvanceLoanNode.of(outcome.made, giahan.clock.now()) if outcome.made else None,
            refusals=shown(outcome.refusals, info.context),
            replayed=outcome.replayed,
        )


@strawberry.type
class AdvanceMutations:
    """Advances."""

    @guarded(Scope.ADVANCES_WRITE, "Asks for a bundle; nothing is owed before it is confirmed (S-REQUEST).")
    async def request_advance(
        self,
        info: Info,
        input: Input[RequestAdvanceInput],  # noqa: A002 - the contract's name
    ) -> AdvancePayload | None:
        """Ask for a bundle."""
        context = info.context
        context.require_own(parse_msisdn(input.msisdn), Scope.ADVANCES_WRITE)
        asked = context.asked(input.idempotency_key)
        outcome = await context.giahan.advances.request(asked, input.command())
        return AdvancePayload.of(outcome, info)

    @guarded(Scope.ADVANCES_WRITE, "Grants what was asked for, once, with the ceiling checked again (S-CONFIRM).")
    async def confirm_advance(
        self,
        info: Info,
        input: Input[ConfirmAdvanceInput],  # noqa: A002 - the contract's name
    ) -> AdvancePayload | None:
        """Confirm a request."""
        viewer = info.context.viewer
        own = viewer.msisdn if viewer.role is Role.SUBSCRIBER else None
        command = ConfirmCommand(advance=ref_of(input.advance_id, Kind.ADVANCE), msisdn=own)
        outcome = await info.context.giahan.advances.confirm(info.context.asked(input.idempotency_key), command)
        return AdvancePayload.of(outcome, info)

    @guarded(Scope.ADVANCES_REFUND, "Staff: gives back a debt, or what was repaid of it (S-REFUND).")
    async def refund_advance(
        self,
        info: Info,
        input: Input[RefundAdvanceInput],  # noqa: A002 - the contract's name
    ) -> AdvancePayload | None:
        """Refund an advance."""
        return await _settle(info, SettlementKind.REFUND, input)

    @guarded(Scope.ADVANCES_REFUND, "Staff: counts a debt as lost; the number stays locked until it is paid.")
    async def write_off_advance(
        self,
        info: Info,
        input: Input[RefundAdvanceInput],  # noqa: A002 - the contract's name
    ) -> AdvancePayload | None:
        """Write a debt off (S-WRITE-OFF)."""
        return await _settle(info, SettlementKind.WRITE_OFF, input)


async def _settle(info: Info, kind: SettlementKind, asked: RefundAdvanceInput) -> AdvancePayload:
    command = SettleCommand(kind=kind, advance=ref_of(asked.advance_id, Kind.ADVANCE), reason=asked.reason)
    principal = info.context.asked(asked.idempotency_key)
    outcome = await info.context.giahan.advances.settle(principal, command)
    return AdvancePayload.of(outcome, info)
