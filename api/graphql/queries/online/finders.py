"""Finding what is bought online by its id, for staff."""

from api.graphql.nodes.node import Node
from api.graphql.nodes.renewals.gateway_message import GatewayMessageNode, MailNode, ReconciliationDifferenceNode
from api.graphql.nodes.renewals.voucher import VoucherBatchNode, VoucherNode
from api.graphql.request.context import Context
from api.graphql.types.ids import Kind, NodeId
from api.identity import Scope
from domain.vouchers.voucher import read_serial


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
