"""The lists, page by page: in order, none twice and none left out."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from typing import Any

import pytest
import pytest_asyncio

from tests.api.asking import CARD, MSISDN, RENEW, a_renewal, ready_to_renew, renewed
from tests.api.house import House, a_house

MANY = 5
FIRST_DAY = date(2022, 6, 1)
"""There was no rule on heavy spenders yet."""

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


@pytest_asyncio.fixture(scope="module")
async def busy(modules_database: str) -> AsyncIterator[House]:
    """Give a house in which a renewal, a refusal, a message and two movements happened on each of five days."""
    async with a_house(modules_database) as house:
        house.clock.turn_to(FIRST_DAY)
        await ready_to_renew(house)
        for day in range(MANY):
            house.clock.turn_to(FIRST_DAY + timedelta(days=day))
            await renewed(house, f"yes-{day}")
            await house.ask(RENEW, input=a_renewal(f"no-{day}", package="NO_SUCH"))
        yield house


def document(which: str) -> str:
    """Ask for a page of a list."""
    return f"query ($first: Int! = 20, $after: String) {{ {LISTS[which]} }}"


async def page(house: House, which: str, **window: Any) -> Any:  # noqa: ANN401 - as it is answered
    """Read a page, however deep it is."""
    data = await house.ask(document(which), **window)
    return data["list"] if "list" in data else data["in"]["list"]


def ids(listed: Any) -> list[str]:  # noqa: ANN401 - as it is answered
    """Give what a page lists."""
    return [edge["node"]["id"] for edge in listed["edges"]]


@every_list
async def test_pages_in_turn_are_the_whole_list(busy: House, which: str) -> None:
    whole = await page(busy, which)
    assert len(ids(whole)) >= MANY
    assert whole["pageInfo"]["hasNextPage"] is whole["pageInfo"]["hasPreviousPage"] is False
    found, after = list[str](), None
    while True:
        part = await page(busy, which, first=2, after=after)
        found += ids(part)
        assert part["pageInfo"]["hasPreviousPage"] is (after is not None)
        assert part["pageInfo"]["startCursor"] == part["edges"][0]["cursor"]
        if not part["pageInfo"]["hasNextPage"]:
            break
        after = part["pageInfo"]["endCursor"]
    assert found == ids(whole)
    assert len(set(found)) == len(found)


@every_list
async def test_a_page_that_is_just_full_knows_that_nothing_follows(busy: House, which: str) -> None:
    count = len(ids(await page(busy, which)))
    assert (await page(busy, which, first=count))["pageInfo"]["hasNextPage"] is False
    assert (await page(busy, which, first=count - 1))["pageInfo"]["hasNextPage"] is True


@every_list
async def test_a_page_of_none_tells_only_that_there_are_some(busy: House, which: str) -> None:
    info = {"hasNextPage": True, "hasPreviousPage": False, "startCursor": None, "endCursor": None}
    assert await page(busy, which, first=0) == {"edges": [], "pageInfo": info}


@every_list
@pytest.mark.parametrize("first", [101, -1])
async def test_a_page_is_of_none_to_a_hundred(busy: House, which: str, first: int) -> None:
    error = await busy.error(document(which), first=first)
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_REQUEST", "first")


@every_list
@pytest.mark.parametrize("cursor", ["", "x", "é", "AAAA", "MDAw", "0" * 10_000, "bm93IDAw"])
async def test_a_cursor_that_no_list_gave_is_refused_by_name(busy: House, which: str, cursor: str) -> None:
    error = await busy.error(document(which), after=cursor)
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_REQUEST", "after")
    assert error["message"].startswith("after ")


async def test_renewals_are_those_from_a_day_until_another_the_latter_excluded(busy: House) -> None:
    document = (
        "query ($from: Date, $until: Date) { renewals(from: $from, until: $until) { edges { node { requestedAt } } } }"
    )
    data = await busy.ask(document, **{"from": "2022-06-02", "until": "2022-06-04"})
    days = [edge["node"]["requestedAt"][:10] for edge in data["renewals"]["edges"]]
    assert days == ["2022-06-03", "2022-06-02"]
    data = await busy.ask(document, **{"from": "2022-06-04", "until": "2022-06-04"})
    assert data["renewals"]["edges"] == []


async def test_a_statement_is_of_the_days_asked_for(busy: House) -> None:
    document = (
        f'{{ statement(msisdn: "{MSISDN}", from: "2022-06-02", until: "2022-06-03") {{ edges {{ node {{ at }} }} }} }}'
    )
    days = {edge["node"]["at"][:10] for edge in (await busy.ask(document))["statement"]["edges"]}
    assert days == {"2022-06-02"}


async def test_renewals_are_found_by_status(busy: House) -> None:
    document = "query ($status: RenewalStatus) { renewals(status: $status) { edges { node { status } } } }"
    paid = await busy.ask(document, status="SUCCEEDED")
    assert len(paid["renewals"]["edges"]) == MANY
    assert (await busy.ask(document, status="REFUND_DUE"))["renewals"]["edges"] == []


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ({"rule": "G_INPUT"}, MANY),
        ({"rule": "K_HEAVY"}, 0),
        ({"payer": "0901 234 567"}, MANY),
        ({"payer": "84387654321"}, 0),
        ({"card": CARD}, MANY),
        ({"card": "no such card", "payer": MSISDN}, 0),
    ],
)
async def test_refused_attempts_are_found_by_payer_card_and_rule(
    busy: House, asked: dict[str, str], count: int
) -> None:
    document = """query ($payer: String, $card: String, $rule: Rule) {
      refusedAttempts(payerMsisdn: $payer, cardNumber: $card, rule: $rule) { edges { node { package } } }
    }"""
    data = await busy.ask(document, **asked)
    assert [edge["node"]["package"] for edge in data["refusedAttempts"]["edges"]] == ["NO_SUCH"] * count
