"""Variables that are read at once are read as graphql-core reads them, and what is wrong is left to it to tell."""

from typing import Any

import pytest
from graphql import OperationDefinitionNode, parse
from graphql.execution import get_variable_values
from graphql.execution.values import VariableValues

from api.graphql.documents.document_cache import Documents
from api.graphql.execution.prepared import Prepared, prepared
from api.graphql.schema import core
from bench.harness.operations import RENEW
from domain.months import Term

GOOD = {"idempotencyKey": "k", "payerMsisdn": "84900000000", "cardNumber": "1", "package": "TRON_VEN", "term": "P1M"}
CARD = "query ($number: String!, $day: Date, $rooms: Int = 1) { decoderCard(cardNumber: $number) { number } }"

WRONG: list[dict[str, Any]] = [
    {},
    {"input": None},
    {"input": "text"},
    {"input": [GOOD]},
    {"input": {}},
    {"input": GOOD | {"term": "P9M"}},
    {"input": GOOD | {"term": None}},
    {"input": GOOD | {"package": 3}},
    {"input": GOOD | {"extraRooms": "1"}},
    {"input": GOOD | {"extraRooms": None}},
    {"input": GOOD | {"unknown": 1}},
    {"input": {name: value for name, value in GOOD.items() if name != "term"}},
]


def made(text: str) -> tuple[OperationDefinitionNode, Prepared | None]:
    document = parse(text)
    node = document.definitions[0]
    assert isinstance(node, OperationDefinitionNode)
    return node, prepared(core, document, node)


def coerced(node: OperationDefinitionNode, given: dict[str, Any]) -> Any:  # noqa: ANN401 - values, or errors
    values = get_variable_values(core, node.variable_definitions or (), given)
    return values if isinstance(values, list) else told(values)


def told(values: VariableValues | None) -> tuple[dict[str, Any], dict[str, Any]]:
    """Tell values and what they were read from; types are not told apart by what they are."""
    assert values is not None
    return values.coerced, {name: source.value for name, source in values.sources.items()}


@pytest.mark.parametrize("further", [{}, {"extraRooms": 2}])
def test_what_is_good_is_read_as_graphql_core_reads_it(further: dict[str, Any]) -> None:
    """A field that is left out has its default, and an enumeration's word is its member."""
    node, plain = made(RENEW)
    given: dict[str, Any] = {"input": GOOD | further, "another": 1}
    assert plain is not None
    assert told(plain.read(given)) == coerced(node, given)
    assert told(plain.read(given))[0]["input"]["term"] is Term.P1M


@pytest.mark.parametrize("given", WRONG)
def test_what_is_wrong_is_left_to_graphql_core(given: dict[str, Any]) -> None:
    node, plain = made(RENEW)
    assert plain is not None
    assert plain.read(given) is None
    assert isinstance(coerced(node, given), list)


def test_a_default_of_the_operation_is_left_to_graphql_core() -> None:
    node, plain = made(CARD)
    assert plain is not None
    assert plain.read({"number": "1", "day": None}) is None
    full = {"number": "1", "day": None, "rooms": 2}
    assert told(plain.read(full)) == coerced(node, full)


@pytest.mark.parametrize("kind", ["[ID!]!", "IssueApiKeyInput!"])
def test_lists_and_inputs_with_lists_are_not_prepared(kind: str) -> None:
    _, plain = made(f"query ($given: {kind}) {{ __typename }}")
    assert plain is None


def test_an_operation_is_prepared_with_its_document() -> None:
    document = Documents(core, introspection=True).read(RENEW)
    assert document.errors == ()
    assert document.operations[None].prepared is document.operations["Renew"].prepared is not None
