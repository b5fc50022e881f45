"""The schema shown, published and served is one."""

import pytest
from graphql import build_schema, find_breaking_changes

from tests.api.support.commands import ROOT, run
from tests.api.support.selections import SCHEMA

pytestmark = pytest.mark.usefixtures("bare")


PUBLISHED = ROOT / "frontend-contracts" / "schema.graphql"


def test_the_schema_shown_is_the_one_served() -> None:
    shown = run("schema")
    assert shown.exit_code == 0
    assert find_breaking_changes(build_schema(shown.output), SCHEMA) == []
    assert find_breaking_changes(SCHEMA, build_schema(shown.output)) == []


def test_the_schema_published_is_the_one_served() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == run("schema").output
