"""The lists, page by page: in order, none twice and none left out."""

import pytest

from tests.api.requests.five_days import MANY
from tests.api.support.installation import Installation
from tests.api.support.lists import LISTS, document, every_list, ids, page


@every_list
async def test_pages_in_turn_are_the_whole_list(busy: Installation, which: str) -> None:
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
async def test_a_page_that_is_just_full_knows_that_nothing_follows(busy: Installation, which: str) -> None:
    count = len(ids(await page(busy, which)))
    assert (await page(busy, which, first=count))["pageInfo"]["hasNextPage"] is False
    assert (await page(busy, which, first=count - 1))["pageInfo"]["hasNextPage"] is True


@every_list
async def test_a_page_of_none_tells_only_that_there_are_some(busy: Installation, which: str) -> None:
    info = {"hasNextPage": True, "hasPreviousPage": False, "startCursor": None, "endCursor": None}
    assert await page(busy, which, first=0) == {"edges": [], "pageInfo": info}


@every_list
@pytest.mark.parametrize("first", [101, -1])
async def test_a_page_is_of_none_to_a_hundred(busy: Installation, which: str, first: int) -> None:
    error = await busy.error(document(which), first=first)
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_REQUEST", "first")


@every_list
@pytest.mark.parametrize("cursor", ["", "x", "é", "AAAA", "MDAw", "0" * 10_000, "bm93IDAw"])
async def test_a_cursor_that_no_list_gave_is_refused_by_name(busy: Installation, which: str, cursor: str) -> None:
    error = await busy.error(document(which), after=cursor)
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_REQUEST", "after")
    assert error["message"].startswith("after ")


@every_list
async def test_a_cursor_of_one_list_is_refused_by_every_other(busy: Installation, which: str) -> None:
    cursor = (await page(busy, which, first=1))["pageInfo"]["endCursor"]
    for other in LISTS.keys() - {which}:
        error = await busy.error(document(other), after=cursor)
        assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_REQUEST", "after"), other
