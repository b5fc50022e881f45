"""Statements for one, whose values are parameters, and for many at once, whose values are a JSON array of objects.

Parameters are quickest for one; many go with the place of each among them. What both say is written once.
"""

from collections.abc import Callable

KEY = "key_bucket smallint, principal text, key text, operation text, fingerprint text"
OUTCOME = "subject_bucket smallint, subject_id uuid, refusals jsonb"
TRANSFERS = "transfer_ids uuid[], debits text[], credits text[], amounts bigint[], reasons text[]"

Value = Callable[[str], str]
"""Says in SQL what stands under a name: a parameter, or a column."""


def names_of(columns: str) -> tuple[str, ...]:
    """List the names of columns that are declared with their types."""
    return tuple(column.split()[0] for column in columns.split(","))


def parameters(names: tuple[str, ...]) -> Value:
    """Say each by its place among the parameters of a statement."""
    return {name: f"${place}" for place, name in enumerate(names, 1)}.__getitem__


def typed(the: Value, columns: str) -> str:
    """Say each of some columns with its type, where PostgreSQL cannot tell that of a parameter."""
    declared = (column.split() for column in columns.split(","))
    return ", ".join(f"{the(name)}::{kind}" for name, kind in declared)


def asked(columns: str) -> str:
    """Read many from the one parameter, as rows of `asked`, each with its place."""
    return f"json_to_recordset($1::text::json) AS asked (place int, {columns})"


def settled_key(the: Value) -> str:
    """Record the outcome of a key."""
    return f"""
    INSERT INTO idempotency_key
        (bucket, principal, key, operation, fingerprint, {", ".join(names_of(OUTCOME))})
    SELECT {", ".join(map(the, names_of(f"{KEY}, {OUTCOME}")))}
"""


def found_key(the: Value) -> str:
    """Find the outcome of a key, looked up by itself.

    OFFSET 0 keeps it so for many: a plan made while the table is small would read all of it, again and again while it
    grows, until its statistics are taken anew.
    """
    return f"""
  LEFT JOIN LATERAL (
    SELECT operation, fingerprint, {", ".join(names_of(OUTCOME))} FROM idempotency_key AS seen
     WHERE (seen.bucket, seen.principal, seen.key) = ({the("key_bucket")}, {the("principal")}, {the("key")}) OFFSET 0
  ) AS seen ON true
"""
