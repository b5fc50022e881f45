"""Statements keep to what a distributed PostgreSQL can carry out; each that does not is named with the reason."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import SQLModel

from tests.architecture.sources import ROOT, python_files
from tests.architecture.statements.collected import STATEMENT, statements
from tests.architecture.statements.rules import BUCKETS_APART, CUSTOMERS, JOINED, NO_CHANCE, ONE_BUCKET, broken_by

EXCEPTIONS = tomllib.loads((Path(__file__).parent / "exceptions.toml").read_text(encoding="utf-8"))
FUNCTION = re.compile(r"CREATE (?:OR REPLACE )?FUNCTION (\w+)\(([^)]*)\)")
ASKS = {"fetch", "fetchrow", "fetchval", "execute", "executemany", "look", "look_at", "cursor"}
OF_ANY_TABLE = "persistence/drift/introspection.py"
"""Asks whether a table is empty, whichever it is."""


def test_every_statement_keeps_the_rules_or_is_named_with_the_reason() -> None:
    of_many = frozenset(_functions_of_many())
    broken = {name: sorted(rules) for name, text in statements().items() if (rules := broken_by(text, of_many))}
    named = {name: sorted(each["breaks"]) for each in EXCEPTIONS["statements"] for name in each["names"]}
    assert broken == named


def test_every_function_of_many_buckets_is_named_with_the_reason() -> None:
    assert _functions_of_many() == {name for each in EXCEPTIONS["functions"] for name in each["names"]}


def test_every_exception_is_named_once_and_says_why() -> None:
    for kind in ("statements", "functions"):
        names = [name for each in EXCEPTIONS[kind] for name in each["names"]]
        assert len(names) == len(set(names))
        assert all(each["why"] for each in EXCEPTIONS[kind])


def test_every_statement_stands_under_a_name() -> None:
    """One that is written where it is asked would be seen by nobody; those about no table are none of the rules'."""
    assert {str(path) for path in python_files("persistence") if any(_hidden(path))} == {OF_ANY_TABLE}


def test_no_shared_table_refers_to_a_customers() -> None:
    tables = SQLModel.metadata.tables.values()
    refers = [(table.name, key.referred_table.name) for table in tables for key in table.foreign_key_constraints]
    assert [pair for pair in refers if pair[0] not in CUSTOMERS and pair[1] in CUSTOMERS] == []


def test_customers_tables_refer_to_each_other_within_a_bucket() -> None:
    keys = [key for name in CUSTOMERS for key in SQLModel.metadata.tables[name].foreign_key_constraints]
    assert len(keys) > 1
    for key in keys:
        if key.referred_table.name in CUSTOMERS:
            assert next((each.parent.name, each.column.name) for each in key.elements) == ("bucket", "bucket")


def test_what_is_unique_among_customers_is_so_within_a_bucket() -> None:
    indexes = [index for name in CUSTOMERS for index in SQLModel.metadata.tables[name].indexes if index.unique]
    assert indexes
    assert [index.name for index in indexes if "bucket" not in index.columns] == []


@pytest.mark.parametrize(
    ("statement", "breaks"),
    [
        ("UPDATE message SET state = 'SENT' WHERE bucket = $1 AND id = $2", set()),
        ("UPDATE message SET state = 'SENT' WHERE id = $1", {ONE_BUCKET}),
        ("UPDATE message SET state = 'SENT' WHERE bucket = ANY($1) AND id = $2", {ONE_BUCKET}),
        ("UPDATE message SET state = 'SENT' WHERE bucket = $1 OR id = $2", {ONE_BUCKET}),
        ("UPDATE message SET sent_at = now() WHERE (bucket, id) = ($1, $2)", {NO_CHANCE}),
        ("UPDATE message SET sent_at = CURRENT_TIMESTAMP WHERE bucket = 3", {NO_CHANCE}),
        ("SELECT FROM decoder_card WHERE (bucket, id) = ($1::smallint, $2) FOR UPDATE", set()),
        ("SELECT FROM decoder_card WHERE id = $1 FOR NO KEY UPDATE", {ONE_BUCKET}),
        ("SELECT FROM decoder_card WHERE id = $1", set()),
        ("INSERT INTO message (bucket, id) VALUES ($1, $2)", set()),
        ("INSERT INTO message (id, bucket) SELECT id, bucket FROM renewal WHERE bucket = $1", set()),
        ("INSERT INTO message (bucket, id) SELECT bucket, id FROM unnest($1, $2) AS told (bucket, id)", {ONE_BUCKET}),
        ("INSERT INTO message (bucket, id) SELECT $1, id FROM unnest($2) AS told (id)", set()),
        ("SELECT FROM renewal JOIN decoder_card AS card ON card.id = card_id", {JOINED}),
        ("SELECT FROM renewal JOIN decoder_card AS card ON (card.bucket, card.id) = (renewal.bucket, card_id)", set()),
        ("SELECT FROM renewal JOIN refund USING (bucket)", set()),
        ("SELECT FROM renewal WHERE EXISTS (SELECT FROM refund WHERE renewal_id = renewal.id)", {JOINED}),
        ("DELETE FROM mail USING renewal WHERE mail.bucket = $1 AND renewal.bucket = mail.bucket", set()),
        ("WITH it AS (DELETE FROM mail WHERE id = $1 RETURNING id) SELECT FROM it", {ONE_BUCKET}),
        ("SELECT record_transfers($1)", {BUCKETS_APART}),
        ("UPDATE package SET name = $1", set()),
    ],
)
def test_the_rules_are_read_from_a_statement(statement: str, breaks: set[str]) -> None:
    assert broken_by(statement, frozenset({"record_transfers"})) == breaks


def _functions_of_many() -> set[str]:
    """List our functions that take the buckets of many, or more than one bucket."""
    folder = ROOT / "persistence" / "migrations" / "versions"
    made = [each for path in folder.rglob("*.py") for each in FUNCTION.findall(path.read_text(encoding="utf-8"))]
    return {name for name, taken in made if "smallint[]" in taken or len(re.findall(r"\bsmallint\b", taken)) > 1}


def _hidden(path: Path) -> Iterator[bool]:
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ASKS and node.args:
            yield _about_a_table(ast.unparse(node.args[0]))


def _about_a_table(written: str) -> bool:
    text = written.lstrip("f\"'\\n ")
    return STATEMENT.match(text) is not None and re.search(r"(FROM|INTO|SET|UPDATE)\s", text) is not None
