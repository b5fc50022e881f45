"""Vouchers and their batches, by serial; a code is shown when it is made, and never again."""

from datetime import date, datetime
from typing import Self

import strawberry

from api.graphql.nodes.card import package_node
from api.graphql.nodes.node import Node
from api.graphql.nodes.package import PackageNode
from api.graphql.nodes.renewals.renewal import RenewalNode
from api.graphql.request.context import Info
from api.graphql.types.descriptions import EXTRA_ROOMS
from api.graphql.types.ids import Kind, to_id
from domain.months import Term
from domain.vouchers.voucher import Voucher, VoucherBatch, VoucherStatus, written_serial

SERIAL = "The serial number, ten digits, as it is printed."


@strawberry.type(name="VoucherBatch", description="Vouchers issued together; their serials follow each other.")
class VoucherBatchNode(Node):
    """A batch."""

    first_serial: str = strawberry.field(description="The first serial, ten digits.")
    last_serial: str = strawberry.field(description="The last serial, ten digits.")
    count: int = strawberry.field(description="How many vouchers.")
    valid_until: date = strawberry.field(description="The last day on which they buy anything.")
    issued_at: datetime = strawberry.field(description="When the batch was issued.")

    @classmethod
    def of(cls, batch: VoucherBatch) -> Self:
        """Show a batch."""
        return cls(
            id=strawberry.ID(to_id(Kind.VOUCHER_BATCH, batch.ref)),
            first_serial=written_serial(batch.first),
            last_serial=written_serial(batch.last),
            count=batch.count,
            valid_until=batch.valid_until,
            issued_at=batch.issued_at,
        )


@strawberry.type(
    name="Voucher", description="A scratch card or an e-voucher: what it stands for, and what became of it."
)
class VoucherNode(Node):
    """A voucher."""

    voucher: strawberry.Private[Voucher]
    serial: str = strawberry.field(description=SERIAL)
    extra_rooms: int = strawberry.field(description=EXTRA_ROOMS)
    term: Term = strawberry.field(description="For how long it renews.")
    valid_until: date = strawberry.field(description="The last day on which it buys anything.")

    @classmethod
    def of(cls, voucher: Voucher) -> Self:
        """Show a voucher."""
        batch = voucher.batch
        return cls(
            id=strawberry.ID(to_id(Kind.VOUCHER, voucher.ref)),
            voucher=voucher,
            serial=written_serial(voucher.serial),
            extra_rooms=batch.extra_rooms,
            term=batch.term,
            valid_until=batch.valid_until,
        )

    @strawberry.field(description="Where it stands today.")
    def status(self, info: Info) -> VoucherStatus:
        """Tell where it stands."""
        return self.voucher.status_on(info.context.today)

    @strawberry.field(description="The package that it buys.")
    async def package(self, info: Info) -> PackageNode:
        """Show the package."""
        return await package_node(info, self.voucher.batch.product_line, self.voucher.batch.package)

    @strawberry.field(description="What it was spent on; null where it was not.")
    async def renewal(self, info: Info) -> RenewalNode | None:
        """Show the renewal."""
        bought = self.voucher.renewal
        renewal = await info.context.giahan.lookups.renewal(bought) if bought else None
        return RenewalNode.of(renewal) if renewal else None


@strawberry.type(name="IssuedVoucher", description="A voucher as it is issued, its code the one time that it is shown.")
class IssuedVoucherNode:
    """A serial with its code."""

    serial: str = strawberry.field(description=SERIAL)
    code: str = strawberry.field(
        description="Shown here once: random letters and one that checks them, in groups of four (O-VOUCHER-SECRET)."
    )
