"""The one list of a table's columns is the table's: a column forgotten there, or of another type, fails here."""

import pytest
from sqlalchemy.dialects import postgresql

from persistence.rows import columns
from persistence.tables import metadata

ELSEWHERE = {
    "subscriber": {"main_balance", "succeeded_by"},
    "decoder_card": {"charged_for"},
    "promotion_enrolment": set(),
}
"""Columns that other statements write."""

AS_ARRAYS = {"timestamp with time zone": "timestamptz"}

both = pytest.mark.parametrize(
    "listed", [columns.SUBSCRIBER, columns.CARD, columns.ENROLMENT], ids=lambda each: each.table
)


@both
def test_every_column_of_the_table_is_listed(listed: columns.Columns) -> None:
    assert set(listed.names) == set(metadata.tables[listed.table].columns.keys()) - ELSEWHERE[listed.table]


@both
def test_every_column_has_the_table_s_type(listed: columns.Columns) -> None:
    """Words and amounts are domains, of text and of bigint."""
    table = metadata.tables[listed.table]
    assert {name: _type(table.columns[name].type) for name in listed.names} == listed.types


@both
def test_the_columns_that_never_change_lead(listed: columns.Columns) -> None:
    assert listed.names[: len(listed.fixed)] == listed.fixed


def _type(kind: object) -> str:
    base = getattr(kind, "data_type", kind)
    written = str(base.compile(dialect=postgresql.dialect())).lower()  # type: ignore[attr-defined, no-untyped-call]
    return AS_ARRAYS.get(written, written)
