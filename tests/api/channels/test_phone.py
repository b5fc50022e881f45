"""The telephone's page, and what is not served in production."""

import re

import pytest

from tests.api.support.installation import Installation, open_doors


async def test_the_page_of_telephones_is_its_own_and_loads_nothing_from_elsewhere(installed: Installation) -> None:
    page = await installed.client.get("/phone")
    text = page.body.decode()
    assert page.status == 200
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert re.findall(r"https?://", text) == []
    assert "innerHTML" not in text


@pytest.mark.parametrize("path", ["/phone", "/openapi.json"])
async def test_neither_is_there_in_production(installed: Installation, path: str) -> None:
    assert (await open_doors(installed.giahan, demo=False).get(path)).status == 404
