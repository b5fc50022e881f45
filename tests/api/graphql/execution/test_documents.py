"""Documents that are none, and those that are read once."""

import pytest

from api.graphql.documents.document_cache import MOST_KEPT, Documents
from tests.api.support.installation import Installation
from tests.api.support.selections import SCHEMA

MALFORMED = {
    "too long": "{ " + "__typename " * 2100 + "}",
    "too deep to read": "{a" * 900 + "}" * 900,
    "lists too deep to read": "{ package(code: " + "[" * 900 + "]" * 900 + ") { code } }",
    "introspection upon introspection": "{ __schema { types "
    + "{ fields { type " * 4
    + "{ name }"
    + " } }" * 4
    + " } }",
    "fragments in circles": "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
    "no such field": "{ nothing }",
    "no such argument": "{ packages(colour: 1) { code } }",
    "no document": "",
    "no operation": "fragment a on Query { packages { code } }",
    "not GraphQL": "SELECT 1",
    "two without a name": "{ packages { code } } { policies { value } }",
}


@pytest.mark.parametrize("which", MALFORMED)
async def test_what_is_no_document_is_told_so(shared: Installation, which: str) -> None:
    answer = await shared.request(MALFORMED[which])
    assert answer.status == 400
    assert set(answer.codes) == {"BAD_REQUEST"}


async def test_introspection_as_tools_send_it_works_in_the_demo(shared: Installation) -> None:
    from graphql import build_client_schema, get_introspection_query, print_schema  # noqa: PLC0415

    seen = await shared.ask(get_introspection_query(), "")
    assert print_schema(build_client_schema(seen)) == print_schema(SCHEMA)


def test_a_document_is_read_once_and_the_oldest_are_forgotten() -> None:
    documents = Documents(SCHEMA, introspection=True)
    first = documents.read("{ packages { code } }")
    assert documents.read("{ packages { code } }") is first
    for number in range(MOST_KEPT):
        documents.read(f"nonsense {number}")
    assert documents.read("{ packages { code } }") is not first
