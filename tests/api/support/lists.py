"""The lists, and reading a page of one."""

from typing import Any

import pytest

from tests.api.requests.renewals import CARD, MSISDN
from tests.api.support.installation import Installation

PAGE = "edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"

LISTS = {
    "renewals": f"list: renewals(first: $first, after: $after) {{ {PAGE} }}",
    "refused attempts": f"list: refusedAttempts(first: $first, after: $after) {{ {PAGE} }}",
    "statement": f'list: statement(msisdn: "{MSISDN}", first: $first, after: $after) {{ {PAGE} }}',
    "messages": f'list: messages(to: "{MSISDN}", first: $first, after: $after) {{ {PAGE} }}',
    "of a card": f'in: decoderCard(number: "{CARD}") {{ list: renewals(first: $first, after: $after) {{ {PAGE} }} }}',
    "of a payer": f'in: subscriber(msisdn: "{MSISDN}") {{ list: renewals(first: $first, after: $after) {{ {PAGE} }} }}',
}

every_list = pytest.mark.parametrize("which", LISTS)


def document(which: str) -> str:
    """Ask for a page of a list."""
    return f"query ($first: Int! = 20, $after: String) {{ {LISTS[which]} }}"


async def page(installed: Installation, which: str, **window: Any) -> Any:  # noqa: ANN401 - as it is answered
    """Read a page, however deep it is."""
    data = await installed.ask(document(which), **window)
    return data["list"] if "list" in data else data["in"]["list"]


def ids(listed: Any) -> list[str]:  # noqa: ANN401 - as it is answered
    """Give what a page lists."""
    return [edge["node"]["id"] for edge in listed["edges"]]
