"""The operations of our clients are good against the schema, and each has a name of its own."""

from collections import Counter
from pathlib import Path

import pytest
from graphql import OperationDefinitionNode, build_schema, parse, validate

CONTRACTS = Path(__file__).parents[2] / "frontend-contracts"
SCHEMA = build_schema((CONTRACTS / "schema.graphql").read_text(encoding="utf-8"))
FILES = sorted((CONTRACTS / "operations").rglob("*.graphql"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_an_operation_is_good_against_the_schema(file: Path) -> None:
    assert validate(SCHEMA, parse(file.read_text(encoding="utf-8"))) == []


def test_each_operation_stands_in_a_file_of_its_own_under_a_name_of_its_own() -> None:
    parsed = [parse(file.read_text(encoding="utf-8")).definitions for file in FILES]
    assert all(len(each) == 1 for each in parsed)
    names = Counter(each.name.value for (each,) in parsed if isinstance(each, OperationDefinitionNode) and each.name)
    assert len(names) == len(FILES)
    assert {file.parent.name for file in FILES} == {"console", "mobile", "partner"}
