"""Queries of vouchers: by serial, by batch, and who is locked out of guessing at their codes."""

from typing import Annotated

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.renewals.voucher import VoucherNode
from api.graphql.nodes.renewals.voucher_batch import GuessLockNode, VoucherBatchConnection, VoucherBatchLifeNode
from api.graphql.request.context import Info, guarded
from api.graphql.types.arguments import After, First
from api.graphql.types.ids import Kind, ref_of
from api.identity import Scope
from domain.vouchers.voucher import read_serial

MOST_LOCKS = 100

Serial = Annotated[str, strawberry.argument(description="The serial number, ten digits.")]
BatchId = Annotated[
    strawberry.ID, strawberry.argument(name="id", description="Which batch, by what `voucherBatches` lists it under.")
]


@strawberry.type
class VoucherQueries:
    """What staff look up of vouchers."""

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

    @guarded(Scope.VOUCHERS_READ, "Staff: batches of vouchers, newest first.", staff=True)
    async def voucher_batches(
        self, info: Info, first: First = 20, after: After = strawberry.UNSET
    ) -> VoucherBatchConnection:
        """List batches."""
        window = window_of(first, after)
        return VoucherBatchConnection.of(await info.context.giahan.vouchers.lookups.batches(window), window)

    @guarded(
        Scope.VOUCHERS_READ,
        "Staff: a batch, how its vouchers stand and what staff did with them; null where there is none.",
        staff=True,
    )
    async def voucher_batch(self, info: Info, id_: BatchId) -> VoucherBatchLifeNode | None:
        """Tell a batch's life."""
        lookups, ref = info.context.giahan.vouchers.lookups, ref_of(id_, Kind.VOUCHER_BATCH)
        batch = await lookups.batch(ref.id) if ref else None
        if batch is None:
            return None
        return VoucherBatchLifeNode.of(batch, await lookups.states(batch), list(await lookups.spans(batch)))

    @guarded(
        Scope.VOUCHERS_READ,
        "Staff: who is locked out of guessing now, the last to be let in first, 100 at most (O-VOUCHER-SECRET).",
        staff=True,
    )
    async def guess_locks(self, info: Info) -> list[GuessLockNode]:
        """List locks."""
        now = info.context.giahan.clock.now()
        found = await info.context.giahan.vouchers.lookups.locked_out(now, MOST_LOCKS)
        return [GuessLockNode.of(each) for each in found]
