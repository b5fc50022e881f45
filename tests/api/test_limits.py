"""Documents that ask for too much are refused before anything is executed."""

import pytest
from graphql import parse

from api.graphql.burden import weigh
from api.graphql.documents import MOST_KEPT, Documents
from tests.api.house import House
from tests.api.selections import SCHEMA

CARDS = "renewals(first: {}) {{ edges {{ node {{ card {{ {} }} }} }} }}"


def nested(first: str, levels: int) -> str:
    """Ask for the renewals of the cards of renewals."""
    inner = "number"
    for _ in range(levels):
        inner = CARDS.format(first, inner)
    return inner


def spread(levels: int) -> str:
    """Spread a fragment twice that spreads another twice, and so on."""
    each = " ".join(f"fragment f{n} on Query {{ ...f{n + 1} ...f{n + 1} }}" for n in range(levels))
    return f"{{ ...f0 }} {each} fragment f{levels} on Query {{ a: packages {{ code }} }}"


TOO_COSTLY = {
    "deep": "{ " + nested("1", 4) + " }",
    "many aliases": "{ " + " ".join(f"p{n}: packages {{ code }}" for n in range(31)) + " }",
    "many objects": "{ " + nested("100", 2).replace("number", "periods { package { prices { price } } }") + " }",
    "many objects by variables": "query ($n: Int!) { " + nested("$n", 2) + " }",
    "the same over and over": "{ " + "packages { code } " * 60 + "}",
    "the same in fragments": "{ " + "... { packages { code } } " * 60 + "}",
    "the same deep down": "{ packages { " + "code " * 500 + "} }",
    "spread over and over": "{ " + "...p " * 60 + "} fragment p on Query { packages { code } }",
    "spreads of spreads": spread(25),
}

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


@pytest.mark.parametrize("which", TOO_COSTLY)
async def test_what_costs_too_much_is_not_begun(shared: House, which: str) -> None:
    answer = await shared.request(TOO_COSTLY[which], n=100)
    assert (answer.status, answer.codes) == (400, ["TOO_COSTLY"])
    assert "data" not in answer.json()


@pytest.mark.parametrize("which", MALFORMED)
async def test_what_is_no_document_is_told_so(shared: House, which: str) -> None:
    answer = await shared.request(MALFORMED[which])
    assert answer.status == 400
    assert set(answer.codes) == {"BAD_REQUEST"}


async def test_what_costs_too_much_may_be_asked_for_in_smaller_pages(shared: House) -> None:
    document = TOO_COSTLY["many objects by variables"]
    assert (await shared.request(document, n=10)).codes == []
    assert (await shared.request(document, n=100)).codes == ["TOO_COSTLY"]
    assert (await shared.request(document, n=-5)).codes == ["BAD_REQUEST"]


async def test_thirty_aliases_and_a_repetition_are_no_crime(shared: House) -> None:
    aliases = " ".join(f"p{n}: packages {{ code code }}" for n in range(15))
    assert len(await shared.ask(f"{{ {aliases} }}")) == 15


async def test_introspection_as_tools_send_it_works_in_the_demo(shared: House) -> None:
    from graphql import build_client_schema, get_introspection_query, print_schema  # noqa: PLC0415

    seen = await shared.ask(get_introspection_query(), "")
    assert print_schema(build_client_schema(seen)) == print_schema(SCHEMA)


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


def test_a_document_is_read_once_and_the_oldest_are_forgotten() -> None:
    documents = Documents(SCHEMA, introspection=True)
    first = documents.read("{ packages { code } }")
    assert documents.read("{ packages { code } }") is first
    for number in range(MOST_KEPT):
        documents.read(f"nonsense {number}")
    assert documents.read("{ packages { code } }") is not first
