"""How the tables are keyed: by the bucket of whoever owns a row, so that they can be spread as they stand."""

import pytest
from sqlalchemy import ForeignKeyConstraint, Table, UniqueConstraint

from persistence.tables import metadata

SHARED = {
    "package", "circular", "price_version", "policy_version", "advance_price_version", "advance_ceiling_version",
    "catalogue_revision", "ledger_closing", "advance_closing", "partner_credential", "sweep", "webhook_endpoint",
    "worker_beat", "served_revision", "proposal", "circular_draft", "trial_run",
    "voucher_batch", "voucher_span",
    "reconciliation", "reconciliation_difference",
    "promotion_version", "region_version",
    "ledger_period", "closed_day", "closed_day_line", "archive_part", "archived_sum",
}  # fmt: skip
"""Small, and the same for everybody; whatever else there is belongs to a customer, or to a key of its own."""

OWNED = [table for table in metadata.sorted_tables if table.name not in SHARED]


@pytest.mark.parametrize("table", OWNED, ids=str)
def test_what_a_customer_owns_is_keyed_by_bucket_first(table: Table) -> None:
    unique = [[column.name for column in index.columns] for index in table.indexes if index.unique]
    unique += [[column.name for column in each.columns] for each in _unique(table)]
    assert next(iter(table.primary_key.columns)).name == "bucket"
    assert [columns for columns in unique if columns[0] != "bucket"] == []


@pytest.mark.parametrize("table", OWNED, ids=str)
def test_what_a_customer_owns_refers_within_its_bucket(table: Table) -> None:
    for key in table.foreign_key_constraints:
        first = key.elements[0]
        assert (first.parent.name, first.column.name) == ("bucket", "bucket")
        assert first.column.table.name not in SHARED


@pytest.mark.parametrize("name", sorted(SHARED))
def test_what_everybody_shares_refers_to_no_customer(name: str) -> None:
    table = metadata.tables[name]
    keys = [each for each in table.constraints if isinstance(each, ForeignKeyConstraint)]
    assert "bucket" not in table.columns
    assert {element.column.table.name for key in keys for element in key.elements} <= SHARED


def _unique(table: Table) -> list[UniqueConstraint]:
    return [each for each in table.constraints if isinstance(each, UniqueConstraint)]
