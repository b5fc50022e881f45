"""Documents that ask for too much are refused before anything is executed."""

import pytest

from tests.api.support.installation import Installation
from tests.api.support.nested_documents import nested, spread

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


@pytest.mark.parametrize("which", TOO_COSTLY)
async def test_what_costs_too_much_is_not_begun(shared: Installation, which: str) -> None:
    answer = await shared.request(TOO_COSTLY[which], n=100)
    assert (answer.status, answer.codes) == (400, ["TOO_COSTLY"])
    assert "data" not in answer.json()


async def test_what_costs_too_much_may_be_asked_for_in_smaller_pages(shared: Installation) -> None:
    document = TOO_COSTLY["many objects by variables"]
    assert (await shared.request(document, n=10)).codes == []
    assert (await shared.request(document, n=100)).codes == ["TOO_COSTLY"]
    assert (await shared.request(document, n=-5)).codes == ["BAD_REQUEST"]


async def test_thirty_aliases_and_a_repetition_are_no_crime(shared: Installation) -> None:
    aliases = " ".join(f"p{n}: packages {{ code code }}" for n in range(15))
    assert len(await shared.ask(f"{{ {aliases} }}")) == 15
