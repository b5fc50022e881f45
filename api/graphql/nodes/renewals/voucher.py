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
from domain.vouchers.voucher import (
    SpanChange,
    Voucher,
    VoucherBatch,
    VoucherSpan,
    VoucherStatus,
    written_serial,
)

SERIAL = "The serial number, ten digits, as it is printed."


@strawberry.type(name="VoucherBatch", description="Vouchers issued together; their serials follow each other.")
class VoucherBatchNode(Node):
    """A batch."""

    batch: strawberry.Private[VoucherBatch]
    first_serial: str = strawberry.field(description="The first serial, ten digits.")
    last_serial: str = strawberry.field(description="The last serial, ten digits.")
    count: int = strawberry.field(description="How many vouchers.")
    valid_until: date = strawberry.field(description="The last day on which they buy anything.")
    issued_at: datetime = strawberry.field(description="When the batch was issued.")
    issued_by: str = strawberry.field(description="Who issued it.")
    coded_at: datetime | None = strawberry.field(
        description="When the last of its codes was made and shown; null while some are still to be made."
    )
    extra_rooms: int = strawberry.field(description=EXTRA_ROOMS)
    term: Term = strawberry.field(description="For how long each renews.")

    @classmethod
    def of(cls, batch: VoucherBatch) -> Self:
        """Show a batch."""
        return cls(
            id=strawberry.ID(to_id(Kind.VOUCHER_BATCH, batch.ref)),
            batch=batch,
            issued_by=batch.issued_by,
            coded_at=batch.coded_at,
            extra_rooms=batch.extra_rooms,
            term=batch.term,
            first_serial=written_serial(batch.first),
            last_serial=written_serial(batch.last),
            count=batch.count,
            valid_until=batch.valid_until,
            issued_at=batch.issued_at,
        )

    @strawberry.field(description="The package that each buys.")
    async def package(self, info: Info) -> PackageNode:
        """Show the package."""
        return await package_node(info, self.batch.product_line, self.batch.package)


@strawberry.type(name="VoucherChange", description="What staff did with a span of serials (O-VOUCHER-BATCH).")
class VoucherChangeNode:
    """A change."""

    change: SpanChange = strawberry.field(description="What was done.")
    first_serial: str = strawberry.field(description="The first serial that was named, ten digits.")
    last_serial: str = strawberry.field(description="The last serial that was named, ten digits.")
    changed: int = strawberry.field(description="How many vouchers of the span it changed.")
    reason: str = strawberry.field(description="Why.")
    by: str = strawberry.field(description="Who did it.")
    at: datetime = strawberry.field(description="When.")

    @classmethod
    def of(cls, span: VoucherSpan) -> Self:
        """Show a change."""
        return cls(
            change=span.change,
            first_serial=written_serial(span.first),
            last_serial=written_serial(span.last),
            changed=span.changed,
            reason=span.reason,
            by=span.by,
            at=span.at,
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

    @strawberry.field(description="The batch that it was issued with.")
    def batch(self) -> VoucherBatchNode:
        """Show the batch."""
        return VoucherBatchNode.of(self.voucher.batch)

    @strawberry.field(description="What staff did with spans that it is of, the first first.")
    async def changes(self, info: Info) -> list[VoucherChangeNode]:
        """List changes."""
        found = await info.context.giahan.vouchers.lookups.spans(self.voucher.batch, self.voucher.serial)
        return [VoucherChangeNode.of(each) for each in found]

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
