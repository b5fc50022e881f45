"""Mutations of vouchers by staff: issuing, putting on sale, cancelling (O-VOUCHER-BATCH)."""

from datetime import date

import strawberry

from api.graphql.nodes.payload import Payload
from api.graphql.nodes.refusal import shown
from api.graphql.nodes.renewals.voucher import IssuedVoucherNode, VoucherBatchNode
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import EXTRA_ROOMS, IDEMPOTENCY_KEY, PACKAGE, REASON
from api.graphql.types.ids import Kind, ref_of
from api.identity import Scope
from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.usecases.vouchers.change_vouchers import SpanCommand
from domain.vouchers.code import written_code
from domain.vouchers.rules import Issue
from domain.vouchers.voucher import SpanChange, written_serial


@strawberry.input(description="What vouchers stand for, and how many.")
class IssueVouchersInput:
    """A batch as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    product_line: ProductLine = strawberry.field(description="The product line whose cards they renew.")
    package: str = strawberry.field(description=PACKAGE)
    extra_rooms: int = strawberry.field(default=0, description=EXTRA_ROOMS)
    term: Term = strawberry.field(description="For how long each renews.")
    count: int = strawberry.field(description="How many: 1 to 1000; more are issued by `giahan vouchers`.")
    valid_until: date = strawberry.field(description="The last day on which they buy anything.")

    def issue(self) -> Issue:
        """Read the input."""
        return Issue(
            product_line=self.product_line,
            package=self.package,
            extra_rooms=self.extra_rooms,
            term=self.term,
            count=self.count,
            valid_until=self.valid_until,
        )


@strawberry.type(description="What was issued; the same key again shows the batch, and no code.")
class IssueVouchersPayload(Payload):
    """What was issued."""

    batch: VoucherBatchNode | None = strawberry.field(description="The batch; null where the request was refused.")
    vouchers: list[IssuedVoucherNode] = strawberry.field(
        description="Serials with their codes, shown here once; empty where the key was seen before."
    )


@strawberry.input(description="Serials from first to last, both included; `batchId` alone means the whole batch.")
class VoucherSpanInput:
    """A span as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    batch_id: strawberry.ID = strawberry.field(description="The batch, by the `id` that `issueVouchers` gave.")
    first_serial: str | None = strawberry.field(
        default=strawberry.UNSET, description="The first serial; left out, the last alone, or the batch's first."
    )
    last_serial: str | None = strawberry.field(
        default=strawberry.UNSET, description="The last serial; left out, the first alone, or the batch's last."
    )
    reason: str = strawberry.field(description=REASON)


@strawberry.type(description="How many vouchers of a span were changed.")
class VoucherSpanPayload(Payload):
    """What became of a span."""

    changed: int = strawberry.field(description="How many changed; 0 where the request was refused.")


@strawberry.type
class IssuingMutations:
    """Vouchers by staff."""

    @guarded(Scope.VOUCHERS_WRITE, "Staff: issues vouchers; their codes are shown once (O-VOUCHER-BATCH).", staff=True)
    async def issue_vouchers(
        self,
        info: Info,
        input: Input[IssueVouchersInput],  # noqa: A002 - the contract's name
    ) -> IssueVouchersPayload | None:
        """Issue a batch."""
        context = info.context
        outcome = await context.giahan.vouchers.issue(context.asked(input.idempotency_key), input.issue())
        codes = outcome.made.codes if outcome.made else ()
        return IssueVouchersPayload(
            batch=VoucherBatchNode.of(outcome.made.batch) if outcome.made else None,
            vouchers=[
                IssuedVoucherNode(serial=written_serial(serial), code=written_code(code)) for serial, code in codes
            ],
            refusals=shown(outcome.refusals, context),
            replayed=outcome.replayed,
        )

    @guarded(Scope.VOUCHERS_WRITE, "Staff: says that vouchers are on sale, by batch or by span of serials.", staff=True)
    async def activate_vouchers(
        self,
        info: Info,
        input: Input[VoucherSpanInput],  # noqa: A002 - the contract's name
    ) -> VoucherSpanPayload | None:
        """Put a span on sale."""
        return await _changed(info, SpanChange.ACTIVATE, input)

    @guarded(
        Scope.VOUCHERS_WRITE, "Staff: cancels vouchers that are not spent, by batch or by span of serials.", staff=True
    )
    async def cancel_vouchers(
        self,
        info: Info,
        input: Input[VoucherSpanInput],  # noqa: A002 - the contract's name
    ) -> VoucherSpanPayload | None:
        """Cancel a span."""
        return await _changed(info, SpanChange.CANCEL, input)


async def _changed(info: Info, change: SpanChange, asked: VoucherSpanInput) -> VoucherSpanPayload:
    context = info.context
    command = SpanCommand(
        change=change,
        batch=ref_of(asked.batch_id, Kind.VOUCHER_BATCH),
        first_serial=given(asked.first_serial),
        last_serial=given(asked.last_serial),
        reason=asked.reason,
    )
    outcome = await context.giahan.vouchers.change(context.asked(asked.idempotency_key), command)
    return VoucherSpanPayload(
        changed=outcome.made.changed if outcome.made else 0,
        refusals=shown(outcome.refusals, context),
        replayed=outcome.replayed,
    )
