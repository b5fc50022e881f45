"""Which versions a schema serves: a migration that says it serves those before only adds what they can do without."""

import ast
from pathlib import Path

import asyncpg
import pytest
from alembic.script import ScriptDirectory

from persistence.schema.migrate import configuration, served_by
from persistence.schema.revision import HEAD
from tests.databases import Database

SCRIPTS = ScriptDirectory.from_config(configuration(""))
ADDING = [each for each in SCRIPTS.walk_revisions() if getattr(each.module, "serves_those_before", False)]
ADDS = {"create_table", "create_index", "add_column", "execute"}
TAKES_NOTHING = {"drop_index"}
"""Who reads without an index that held nothing together reads the same, and longer."""

MAY_BE_SAID = (
    "GRANT ", "CREATE DOMAIN ", "CREATE INDEX ", "CREATE TABLE ", "CREATE FUNCTION ", "CREATE TRIGGER ",
    "ALTER DOMAIN ", "CREATE OR REPLACE FUNCTION refuse_change() ", "REVOKE ALL ON FUNCTION ",
)  # fmt: skip


async def test_migrating_notes_which_versions_the_schema_serves(database: Database) -> None:
    connection = await asyncpg.connect(database.app_url)
    noted = {row["revision"] for row in await connection.fetch("SELECT revision FROM served_revision")}
    await connection.close()
    assert noted == set(served_by(SCRIPTS))
    assert HEAD in noted


def test_the_last_migration_that_took_something_away_ends_the_line() -> None:
    served = served_by(SCRIPTS)
    assert served[0] == HEAD
    assert served[-1] == "promotions", "promotions end what an older program would not end"


@pytest.mark.parametrize("script", ADDING, ids=lambda script: str(script.revision))
def test_what_serves_those_before_only_adds(script: object) -> None:
    tree = ast.parse(Path(script.module.__file__).read_text())  # type: ignore[attr-defined]
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and _named(call.func.value) == "op":
            assert call.func.attr in ADDS | TAKES_NOTHING
            if call.func.attr == "execute":
                assert _beginning(call.args[0]).lstrip().startswith(MAY_BE_SAID)
            if call.func.attr == "add_column":
                assert any(
                    _named(part) in ("server_default", "nullable")
                    for part in ast.walk(call)
                    if isinstance(part, ast.keyword)
                )


async def test_a_domain_goes_on_allowing_every_word_that_it_did(database: Database) -> None:
    allowed = {script.revision: script.module for script in SCRIPTS.walk_revisions()}["words"].WORDS
    connection = await asyncpg.connect(database.app_url)
    for domain, words in allowed.items():
        for word in words:
            assert await connection.fetchval(f"SELECT $1::text::{domain}", word) == word
    await connection.close()


def _named(node: ast.AST) -> str | None:
    return node.id if isinstance(node, ast.Name) else getattr(node, "arg", None)


def _beginning(text: ast.expr) -> str:
    """Tell how a statement begins, whatever is filled in further on."""
    first = text.values[0] if isinstance(text, ast.JoinedStr) else text
    return str(ast.literal_eval(first))
