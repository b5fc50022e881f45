"""Queries of vouchers and online payments, for staff."""

from datetime import date
from typing import Annotated

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.node import Node
from api.graphql.nodes.renewals.gateway_message import (
    GatewayMessageConnection,
    GatewayMessageNode,
    MailConnection,
    MailNode,
    ReconciliationDifferenceNode,
    ReconciliationNode,
)
from api.graphql.nodes.renewals.renewal import RenewalConnection
from api.graphql.nodes.renewals.voucher import VoucherBatchNode, VoucherNode
from api.graphql.request.context import Context, Info, given, guarded
from api.graphql.types.arguments import After, First
from api.graphql.types.ids import Kind, NodeId
from api.identity import Scope
from domain.online.mail import MailState
from domain.refusal import given_back
from domain.vouchers.voucher import read_serial

LONGEST_NAME = 40

Serial = Annotated[str, strawberry.argument(description="The serial number, ten digits.")]
Taken = Annotated[
    bool | None, strawberry.argument(description="Only those that were taken, or only those that were not.")
]
OfGateway = Annotated[str, strawberry.argument(description="`napas` or `smartlink`.")]
OnDay = Annotated[date, strawberry.argument(description="The day of the gateway's list.")]
Stand = Annotated[MailState | None, strawberry.argument(description="Only those that stand so; all where left out.")]


@strawberry.type
class OnlineQueries:
    """What staff look up of vouchers and online payments."""

    @guarded(
        Scope.VOUCHERS_READ,
        "Staff: a voucher by serial, what became of it, null where there is none. Never by code.",
        staff=True,
    )
    async def voucher(self, info: Info, serial: Serial) -> VoucherNode | None:
        """Find a voucher."""
        read = read_serial(serial)
        found = await info.context.giahan.vouchers.lookups.voucher(read) if read is not None else None
        return VoucherNode.of(found) if found else None

    @guarded(Scope.PAYMENTS_READ, "Staff: messages of gateways, newest first (O-MISMATCH).", staff=True)
    async def gateway_messages(
        self, info: Info, taken: Taken = strawberry.UNSET, first: First = 20, after: After = strawberry.UNSET
    ) -> GatewayMessageConnection:
        """List messages."""
        window, lookups = window_of(first, after), info.context.giahan.payments.lookups
        return GatewayMessageConnection.of(await lookups.gateway_messages(given(taken), window), window)

    @guarded(Scope.PAYMENTS_READ, "Staff: a day of a gateway, null where its list was not compared yet.", staff=True)
    async def reconciliation(self, info: Info, gateway: OfGateway, on: OnDay) -> ReconciliationNode | None:
        """Find a day."""
        lookups = info.context.giahan.payments.lookups
        found = await lookups.reconciliation(given_back(gateway, LONGEST_NAME), on)
        return ReconciliationNode.of(found) if found else None

    @guarded(
        Scope.PAYMENTS_READ,
        "Staff: renewals whose payment nobody knew the outcome of after 24 hours; they stay pending (O-PENDING).",
        staff=True,
    )
    async def parked_payments(
        self, info: Info, first: First = 20, after: After = strawberry.UNSET
    ) -> RenewalConnection:
        """List parked payments."""
        window = window_of(first, after)
        return RenewalConnection.of(await info.context.giahan.payments.lookups.parked(window), window)

    @guarded(Scope.PAYMENTS_READ, "Staff: confirmations by e-mail, newest first, by where they stand.", staff=True)
    async def mails(
        self, info: Info, state: Stand = strawberry.UNSET, first: First = 20, after: After = strawberry.UNSET
    ) -> MailConnection:
        """List confirmations."""
        window = window_of(first, after)
        return MailConnection.of(await info.context.giahan.mails.lookups.mails(given(state), window), window)


async def _voucher(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.vouchers.lookups.voucher(asked.ref.id.int) if _staff_serial(context, asked) else None
    return VoucherNode.of(found) if found else None


async def _batch(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.vouchers.lookups.batch(asked.ref.id) if context.viewer.staff else None
    return VoucherBatchNode.of(found) if found else None


async def _message(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.payments.lookups.gateway_message(asked.ref) if context.viewer.staff else None
    return GatewayMessageNode.of(found) if found else None


async def _difference(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.payments.lookups.difference(asked.ref.id) if context.viewer.staff else None
    return ReconciliationDifferenceNode.of(found) if found else None


async def _mail(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.mails.lookups.mail(asked.ref) if context.viewer.staff else None
    return MailNode.of(found) if found else None


def _staff_serial(context: Context, asked: NodeId) -> bool:
    return context.viewer.staff and read_serial(str(asked.ref.id.int)) is not None


ONLINE_FINDERS = {
    Kind.VOUCHER: (Scope.VOUCHERS_READ, _voucher),
    Kind.VOUCHER_BATCH: (Scope.VOUCHERS_READ, _batch),
    Kind.GATEWAY_MESSAGE: (Scope.PAYMENTS_READ, _message),
    Kind.RECONCILIATION_DIFFERENCE: (Scope.PAYMENTS_READ, _difference),
    Kind.MAIL: (Scope.PAYMENTS_READ, _mail),
}
