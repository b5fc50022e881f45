"""From rows to vouchers and their batches, and back."""

from dataclasses import fields

from domain.buckets import Ref
from domain.catalogue.package import ProductLine
from domain.months import TERMS
from domain.vouchers.voucher import SpanChange, Voucher, VoucherBatch, VoucherSpan, VoucherStatus
from persistence.connections.pool import Row

BATCH = tuple(each.name for each in fields(VoucherBatch))

SPAN = tuple(each.name for each in fields(VoucherSpan))

VOUCHER = ("bucket", "serial", "state", "renewal_bucket", "renewal_id")

VOUCHER_COLUMNS = ", ".join(
    [*(f"voucher.{name} AS voucher_{name}" for name in VOUCHER), *(f"batch.{name} AS batch_{name}" for name in BATCH)]
)


def batch_of(row: Row, prefix: str = "") -> VoucherBatch:
    """Read a batch from columns named as in `BATCH`, each with a prefix."""
    values = {name: row[prefix + name] for name in BATCH}
    line, term = ProductLine(values["product_line"]), TERMS[values["term"]]
    return VoucherBatch(**{**values, "product_line": line, "term": term})


def span_of(row: Row) -> VoucherSpan:
    """Read what staff did with a span."""
    values = {name: row[name] for name in SPAN}
    return VoucherSpan(**{**values, "change": SpanChange(values["change"])})


def voucher_of(row: Row) -> Voucher | None:
    """Read a voucher with its batch, where the row has one."""
    if row["voucher_serial"] is None:
        return None
    bought = row["voucher_renewal_id"]
    return Voucher(
        serial=row["voucher_serial"],
        bucket=row["voucher_bucket"],
        batch=batch_of(row, "batch_"),
        state=VoucherStatus(row["voucher_state"]),
        renewal=Ref(row["voucher_renewal_bucket"], bought) if bought else None,
    )
