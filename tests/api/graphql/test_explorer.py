"""The explorer comes from the project's own files, and lets nothing else in."""

import re

from tests.api.support.installation import Installation


async def test_a_browser_is_shown_the_explorer_with_all_its_parts(shared: Installation) -> None:
    page = await shared.client.get("/graphql", accept="text/html")
    assert page.status == 200
    parts = re.findall(r'(?:src|href)="(/[^"]+)"', page.body.decode())
    assert len(parts) == 2
    for part in parts:
        answer = await shared.client.get(part)
        assert (answer.status, len(answer.body) > 100_000) == (200, True)
        assert answer.headers["x-content-type-options"] == "nosniff"


async def test_the_explorer_loads_nothing_from_elsewhere(shared: Installation) -> None:
    page = await shared.client.get("/graphql", accept="text/html")
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "http" not in policy
    assert "://" not in page.body.decode()


async def test_the_licences_of_what_the_explorer_is_made_of_come_along(shared: Installation) -> None:
    answer = await shared.client.get("/explorer/LEGAL.txt")
    assert answer.status == 200
    assert b"licen" in answer.body.lower()
