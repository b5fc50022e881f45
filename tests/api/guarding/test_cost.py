"""What a document weighs."""

import pytest
from graphql import parse

from api.graphql.documents.cost import weigh
from tests.api.support.selections import SCHEMA


@pytest.mark.parametrize(
    ("document", "objects", "depth"),
    [
        ("{ packages { code prices { price } } }", 10 * (1 + 10), 2),
        ("{ renewals(first: 7) { edges { node { id } } pageInfo { endCursor } } }", 7 * (1 + 2 + 1), 3),
        ("{ renewals { edges { cursor } } }", 20 * 2, 2),
        ("query ($n: Int!) { renewals(first: $n) { edges { cursor } } }", 100 * 2, 2),
        ("{ a: policies { value } ...b } fragment b on Query { policies { value } }", 20, 1),
        ("{ node(id: 1) { ... on Subscriber { rememberedCards { id } } } }", 1 + 10, 2),
        ("{ light: package(code: 1, productLine: MYK) { code } } query b { packages { code } }", 10, 1),
        ("{ __schema { types { fields { name } } } }", 0, 0),
    ],
)
def test_a_document_weighs_what_it_may_be_answered_with(document: str, objects: int, depth: int) -> None:
    burden = weigh(SCHEMA, parse(document), {})
    assert (burden.objects, burden.depth) == (objects, depth)
