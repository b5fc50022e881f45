"""Publishing in a real browser: drafted, looked over, tried, proposed, approved, in force, taken back."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.audits.staff_console.stories import a_console, asked, needs_browser, played

RENEW = "mutation ($input: RenewFromMainBalanceInput!) { renewFromMainBalance(input: $input) { renewal { id } } }"
PAID = {"payerMsisdn": "0900000001", "cardNumber": "10000000001", "package": "TRON_VEN", "term": "P1M"}

pytestmark = needs_browser


@pytest.fixture(scope="module")
def told(server: str, template: str) -> Iterator[dict[str, Any]]:
    with a_console(server, template) as address:
        made = asked(address, RENEW, input=PAID | {"idempotencyKey": "before"})
        assert made["renewFromMainBalance"]["renewal"] is not None
        yield played("publishing", address)


def test_nothing_fails(told: dict[str, Any]) -> None:
    assert told["faults"] == []


def test_axe_finds_nothing_in_either_light(told: dict[str, Any]) -> None:
    assert told["violations"] == []


def test_a_cell_shows_what_is_in_force_and_what_a_customer_would_pay(told: dict[str, Any]) -> None:
    """K-FEE, G-MONEY: the twelve per cent are reckoned as the server reckons them."""
    assert told["pale"] == "525.000"
    assert told["sum"] == "+ 12 % (72.000 đ) = 672.001 đ"


def test_a_table_of_cells_is_walked_by_keyboard(told: dict[str, Any]) -> None:
    assert told["below"] != told["back"] == "Trọn vẹn, mọi thẻ, 3 tháng"
    assert told["below"].endswith("3 tháng")


def test_what_the_linter_finds_stands_beside_the_cell(told: dict[str, Any]) -> None:
    assert any("không tròn chục đồng" in each for each in told["odd"])


def test_cells_go_out_and_come_in_as_csv_whole_or_not_at_all(told: dict[str, Any]) -> None:
    lines = told["csv"].removeprefix("\ufeff").split()
    assert lines[0] == "kind,product_line,package,extra_rooms,term,timing,value"
    assert lines[1:] == ["price,DTH_OTT,TRON_VEN,0,P3M,ANY,610000"]
    assert "dòng 2" in told["wrongLine"]


def test_the_difference_is_against_what_is_in_force_on_that_day(told: dict[str, Any]) -> None:
    assert "525.000 đ\t610.000 đ\t+85.000 đ (+16,2 %)\t683.200 đ" in told["difference"]
    assert "MAX_PER_TRANSACTION_VND\t3500000\t100000" in told["difference"]
    assert told["difference"].splitlines()[2] in told["preview"], "and is shown again before it is proposed"


def test_a_draft_is_tried_on_past_attempts_and_may_be_stopped(told: dict[str, Any]) -> None:
    """K-MAX-TX: what was paid then would be refused; examples are for who may read renewals."""
    assert "Đã dừng" in told["stopped"]
    assert "lần đã xét" in told["trial"]
    assert "Sẽ bị từ chối\n1" in told["sums"]
    assert "K-MAX-TX" in told["trial"]
    assert "0900 000 001" in told["trial"]


def test_trials_are_set_side_by_side(told: dict[str, Any]) -> None:
    _, header, span, *figures = told["beside"].splitlines()
    assert len(header.split("\t")) == len(span.split("\t")) == 3
    assert any(line.startswith("K-MAX-TX\t") for line in figures)


def test_it_is_in_force_once_another_has_approved_it_and_not_before(told: dict[str, Any]) -> None:
    """G-TWO, G-VERSION."""
    assert told["waiting"].startswith("pricing đã đề nghị ban hành")
    assert "Đề nghị của chính bạn" in told["own"]
    assert "525.000 đ" in told["before"]
    assert "610.000 đ" in told["after"]
    assert "525.000 đ" in told["asKnown"], "what was known before stays what was known"
    assert told["readOnly"] is not None


def test_history_names_who_recorded_a_version_and_on_which_circular(told: dict[str, Any]) -> None:
    """G-CIRCULAR."""
    (line,) = [each for each in told["history"].splitlines() if "610.000 đ" in each]
    assert "01/10/2022\tkhông hạn\tsắp tới" in line
    assert line.endswith("15/TB")


def test_what_was_published_is_taken_back_by_a_draft_of_what_was(told: dict[str, Any]) -> None:
    assert (told["restored"], told["limit"]) == ("525000", "3500000")
