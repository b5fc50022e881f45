"""The one list of a table's columns is the table's: a column forgotten there, or of another type, fails here."""

import pytest
from sqlalchemy.dialects import postgresql

from persistence.rows import columns
from persistence.rows.column_list import Columns
from persistence.tables import metadata

ELSEWHERE = {
    "subscriber": {"main_balance", "succeeded_by"},
    "decoder_card": {"charged_for"},
    "promotion_enrolment": set(),
    "renewal": {"auto_renewal_id", "asked_by", "imported_as"},
    "advance": set(),
    "auto_renewal": {"reminded_for", "refused_for", "charge_attempts", "last_refusal_id", "retry_at"},
}
"""Columns that other statements write."""

AS_ARRAYS = {"timestamp with time zone": "timestamptz"}

LISTS = [each for each in vars(columns).values() if isinstance(each, Columns)]

each_list = pytest.mark.parametrize("listed", LISTS, ids=lambda each: each.table)


@each_list
def test_every_column_of_the_table_is_listed(listed: Columns) -> None:
    assert set(listed.names) == set(metadata.tables[listed.table].columns.keys()) - ELSEWHERE[listed.table]


@each_list
def test_every_column_has_the_table_s_type(listed: Columns) -> None:
    """Words and amounts are domains, of text and of bigint."""
    table = metadata.tables[listed.table]
    assert {name: _type(table.columns[name].type) for name in listed.names} == listed.types


@each_list
def test_the_columns_that_never_change_lead(listed: Columns) -> None:
    assert listed.names[: len(listed.fixed)] == listed.fixed


def _type(kind: object) -> str:
    base = getattr(kind, "data_type", kind)
    written = str(base.compile(dialect=postgresql.dialect())).lower()  # type: ignore[attr-defined, no-untyped-call]
    return AS_ARRAYS.get(written, written)
