"""The operations of our clients are good against the schema, and each has a name of its own."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import (
    FieldNode,
    NoDeprecatedCustomRule,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    build_schema,
    parse,
    validate,
)

CONTRACTS = Path(__file__).parents[2] / "frontend-contracts"
SCHEMA = build_schema((CONTRACTS / "schema.graphql").read_text(encoding="utf-8"))
FILES = sorted((CONTRACTS / "operations").rglob("*.graphql"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_an_operation_is_good_against_the_schema(file: Path) -> None:
    assert validate(SCHEMA, parse(file.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_an_operation_asks_for_nothing_that_is_deprecated(file: Path) -> None:
    assert validate(SCHEMA, parse(file.read_text(encoding="utf-8")), [NoDeprecatedCustomRule]) == []


def test_each_operation_stands_in_a_file_of_its_own_under_a_name_of_its_own() -> None:
    parsed = [parse(file.read_text(encoding="utf-8")).definitions for file in FILES]
    assert all(len(each) == 1 for each in parsed)
    names = Counter(each.name.value for (each,) in parsed if isinstance(each, OperationDefinitionNode) and each.name)
    assert len(names) == len(FILES)
    assert {file.parent.name for file in FILES} == {"console", "mobile", "partner"}


@pytest.mark.parametrize("kind", ["query", "mutation", "subscription"])
def test_whatever_can_be_asked_for_is_asked_for_by_some_client(kind: str) -> None:
    asked = {field.name.value for field in _roots(OperationType(kind)) if isinstance(field, FieldNode)}
    root = SCHEMA.get_root_type(OperationType(kind))
    assert root is not None
    assert set(root.fields) - asked == set()


def _roots(kind: OperationType) -> Iterator[SelectionNode]:
    for file in FILES:
        for each in parse(file.read_text(encoding="utf-8")).definitions:
            if isinstance(each, OperationDefinitionNode) and each.operation is kind:
                yield from each.selection_set.selections
