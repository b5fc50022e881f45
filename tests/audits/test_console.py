"""The console in a real browser, where there is one: every screen, in both languages and lights, and a lost answer."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from api.identity import Role, TokenIssuer
from tests.api.commands.test_serving import a_server
from tests.api.support.installation import SECRET
from tests.audits.test_explorer import BROWSER
from tests.audits.test_graphql_over_http import NODE, needs_node
from tests.databases import Database, a_database, url_of

HERE = Path(__file__).parent
AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"
LONG = 900.0
CLOCK = "2026-09-15T09:00:00+07:00"
"""A day on which the rule of heavy spenders has been in force for long: only what was spent meanwhile counts."""
FIRST_SCREEN = 220_000
"""Bytes that the first screen may take over the wire, data included."""
LARGEST_PICTURE = 150_000
LOST = "net::ERR_FAILED"
"""What a browser says itself where an answer was meant to be lost."""

pytestmark = [
    needs_node,
    pytest.mark.skipif(BROWSER is None or not AXE.exists(), reason="no Chromium is installed here"),
]


@pytest.fixture(scope="module")
def told(server: str, template: str) -> Any:  # noqa: ANN401 - whatever the browser has seen
    with a_database(server, template) as name:
        database = Database(url_of(server, name), url_of(server, name))
        with a_server(database, demo=True, GIAHAN_CLOCK=CLOCK) as address:
            _ask_for_a_refund(address)
            program = [
                str(NODE),
                str(HERE / "console.mjs"),
                address,
                str(BROWSER),
                str(AXE),
                os.environ.get("PICTURES", ""),
                _draft(address),
            ]
            ran = subprocess.run(program, capture_output=True, text=True, check=False, timeout=LONG)  # noqa: S603
            assert ran.returncode == 0, ran.stderr
            yield json.loads(ran.stdout)


def _ask(address: str, role: Role, document: str, **variables: Any) -> Any:  # noqa: ANN401
    body = json.dumps({"query": document, "variables": variables}).encode()
    headers = {"content-type": "application/json", "authorization": f"Bearer {TokenIssuer(SECRET).issue(role)}"}
    with urlopen(Request(f"{address}/graphql", body, headers)) as answer:  # noqa: S310 - our own server
        return json.loads(answer.read())["data"]


def _ask_for_a_refund(address: str) -> None:
    paid = '{ subscriber(msisdn: "0900000009") { renewals(first: 1) { edges { node { id } } } } }'
    found = _ask(address, Role.SUPPORT, paid)["subscriber"]["renewals"]["edges"][0]["node"]
    asked = {"idempotencyKey": "browser", "renewalId": found["id"], "reason": "Trả hai lần <script>alert(1)</script>"}
    document = "mutation ($input: RequestRefundInput!) { requestRefund(input: $input) { replayed } }"
    _ask(address, Role.SUPPORT, document, input=asked)


def _draft(address: str) -> str:
    """Keep a draft with something odd in it, and give where it is shown."""
    cells = "kind,product_line,package,extra_rooms,term,timing,value"
    cells += "\nprice,DTH_OTT,TRON_VEN,0,P3M,ANY,550001\nprice,DTH_OTT,TRON_VEN,0,P6M,ANY,1020000"
    cells += "\npolicy,,MAX_CARDS_PER_MONTH,,,,3\n"
    circular = {"code": "15/TB-MobiFone", "titleVi": "Điều chỉnh giá cước K+", "issuedBy": "MobiFone"}
    asked = {"idempotencyKey": "draft", "circular": circular, "validFrom": "2026-10-01", "csv": cells}
    document = "mutation ($input: SaveCircularDraftInput!) { saveCircularDraft(input: $input) { draft { id } } }"
    kept = _ask(address, Role.PRICING, document, input=asked)["saveCircularDraft"]["draft"]
    return f"/drafts/{kept['id']}"


def test_axe_finds_nothing_on_any_screen(told: dict[str, Any]) -> None:
    assert told["violations"] == []


def test_nothing_fails_and_the_policy_holds(told: dict[str, Any]) -> None:
    assert [fault for fault in told["faults"] if LOST not in fault] == []
    assert told["elsewhere"] == [], "no request leaves for anywhere else"


def test_one_screen_says_why(told: dict[str, Any]) -> None:
    """K-SUPPORT: the rule, the figure and the day on which it clears."""
    assert "K-HEAVY" in told["why"]
    assert "1.176.000 đ so với 500.000 đ" in told["why"]
    assert "KPLUS-9029" in told["why"]


def test_an_answer_that_is_lost_is_asked_for_again_under_the_same_key(told: dict[str, Any]) -> None:
    """G-ONCE."""
    assert "Chưa rõ kết quả" in told["unknown"]
    assert len(told["keys"]) == 2
    assert len(set(told["keys"])) == 1
    assert "trước đó" in told["outcome"], "it had been carried out, and is not carried out twice"


def test_the_first_screen_is_light(told: dict[str, Any]) -> None:
    assert 0 < told["bytes"] <= FIRST_SCREEN
    assert told["requests"] <= 40


def test_no_screen_scrolls_sideways(told: dict[str, Any]) -> None:
    assert told["sideways"] == []


def test_nothing_of_anybody_stays_in_the_browser(told: dict[str, Any]) -> None:
    kept = json.dumps(told["stored"])
    assert "84900000008" not in kept
    assert "eyJ" not in kept
    assert "0900 000 008" not in told["afterSignOut"]


def test_the_pictures_of_the_readme_are_there_and_small() -> None:
    pictures = HERE.parents[1] / "docs" / "pictures"
    shown = (HERE.parents[1] / "README.md").read_text(encoding="utf-8")
    sizes = {each.name: each.stat().st_size for each in pictures.iterdir()}
    assert sorted(sizes) == ["draft.jpg", "today.jpg", "why.jpg"]
    assert all(f"docs/pictures/{name}" in shown for name in sizes)
    assert max(sizes.values()) <= LARGEST_PICTURE
