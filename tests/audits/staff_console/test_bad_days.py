"""Bad days in a real browser: tokens that end, a server that goes away, answers that never come, a tab of before."""

from collections.abc import Iterator
from typing import Any

import pytest

from api.identity import Role, TokenIssuer
from tests.api.support.installation import SECRET
from tests.audits.staff_console.stories import a_console, asked, needs_browser, played

MEANT = ("ERR_EMPTY_RESPONSE", "ERR_CONNECTION", "ERR_SOCKET", "ERR_INTERNET_DISCONNECTED", "401", "404")
"""What a browser says itself where the server was meant to be away, or a part of the page to be gone."""
PAID = "{ renewals(status: SUCCEEDED, first: 3) { edges { node { id } } } }"
ASK = "mutation ($input: RequestRefundInput!) { requestRefund(input: $input) { refusals { message } } }"

pytestmark = needs_browser


@pytest.fixture(scope="module")
def told(server: str, template: str) -> Iterator[dict[str, Any]]:
    with a_console(server, template) as address:
        for edge in asked(address, PAID)["renewals"]["edges"]:
            renewal = edge["node"]["id"]
            wanted = {"idempotencyKey": renewal, "renewalId": renewal, "reason": "Trả hai lần."}
            assert asked(address, ASK, input=wanted)["requestRefund"]["refusals"] == []
        yield played("bad-days", address, TokenIssuer(SECRET).issue(Role.ADMIN), SECRET)


def test_nothing_fails_but_what_was_meant_to(told: dict[str, Any]) -> None:
    assert [fault for fault in told["faults"] if not any(each in fault for each in MEANT)] == []


def test_a_token_that_ends_in_mid_form_leaves_form_and_key(told: dict[str, Any]) -> None:
    """G-ONCE."""
    assert told["overForm"] == told["keptReason"] == "Khách trả hai lần."
    assert "Đã hoàn tiền" in told["afterEnd"]
    assert len(told["keys"]["ended"]) == 2
    assert len(set(told["keys"]["ended"])) == 1


def test_a_server_that_is_away_before_the_send_is_asked_again_under_the_same_key(told: dict[str, Any]) -> None:
    """G-ONCE: nothing had happened, and it happens once."""
    assert "Chưa rõ kết quả" in told["away"]
    assert told["stays"] == 1, "whoever closes it is asked first"
    assert "Đã hoàn tiền" in told["awayOutcome"]
    assert len(told["keys"]["away"]) == 2
    assert len(set(told["keys"]["away"])) == 1


def test_an_answer_that_never_comes_is_asked_for_again_under_the_same_key(told: dict[str, Any]) -> None:
    """G-ONCE: it had happened, and does not happen again."""
    assert "Chưa rõ kết quả" in told["unheard"]
    assert "trước đó" in told["unheardOutcome"]
    assert len(told["keys"]["unheard"]) == 2
    assert len(set(told["keys"]["unheard"])) == 1


def test_what_was_read_stays_while_the_network_is_away(told: dict[str, Any]) -> None:
    assert "có thể đã cũ" in told["offline"]
    assert told["stillThere"] == 1


def test_a_tab_of_before_asks_to_be_loaded_anew_and_keeps_what_was_typed(told: dict[str, Any]) -> None:
    assert told["formStays"] == "17/TB"
    assert "phiên bản mới" in told["oldTab"]
    assert told["newTab"].endswith("/admin/audit")
