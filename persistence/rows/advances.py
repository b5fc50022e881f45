"""From rows to advances and back."""

from domain.advances.granted_bundle import BundleUsage, GrantedBundle
from domain.advances.loan import AdvanceLoan, AdvanceStatus, Ground
from domain.catalogue.bundle import Bundle
from persistence.connections.pool import Row
from persistence.rows import columns
from persistence.rows.parties import listed

ADVANCE = tuple(name for name in columns.ADVANCE.names if name not in ("bucket", "price"))

ADVANCE_COLUMNS = listed(ADVANCE, "advance")

BUNDLE_COLUMNS = "bundle, granted, used, withdrawn"


def loan_of(row: Row, prefix: str = "") -> AdvanceLoan:
    """Read an advance from columns named as in `ADVANCE`, each with a prefix."""
    values = {column: row[prefix + column] for column in ADVANCE}
    ground = Ground(
        months_active=values.pop("months_active"),
        average_monthly_top_up=values.pop("average_monthly_top_up"),
        ceiling=values.pop("ceiling"),
    )
    values["bundle"] = Bundle(values["bundle"])
    values["status"] = AdvanceStatus(values["status"])
    return AdvanceLoan(**values, ground=ground)


def loan_columns(loan: AdvanceLoan) -> tuple[object, ...]:
    """Write an advance, as `columns.ADVANCE` lists it."""
    whose = (*loan.ref, loan.subscriber_id, loan.msisdn)
    what = (loan.bundle, loan.quantity, loan.unit_price, loan.price, loan.requested_at, loan.confirm_until, loan.status)
    ground = (loan.ground.months_active, loan.ground.average_monthly_top_up, loan.ground.ceiling)
    return (*whose, *what, *ground, loan.granted_at, loan.owed_after, loan.overdue_since, loan.repaid)


def bundle_of(row: Row) -> GrantedBundle:
    """Read what was granted of a bundle."""
    return GrantedBundle(
        bundle=Bundle(row["bundle"]), granted=row["granted"], used=row["used"], withdrawn=row["withdrawn"]
    )


def usage_of(row: Row, msisdn: str) -> BundleUsage:
    """Read a usage."""
    return BundleUsage(
        usage_id=row["usage_id"],
        msisdn=msisdn,
        bundle=Bundle(row["bundle"]),
        quantity=row["quantity"],
        used_at=row["used_at"],
    )
