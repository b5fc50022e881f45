"""A working day in a real browser: lists by keys and views, runs halted and followed, a screen that locks."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.audits.staff_console.stories import a_console, needs_browser, played

pytestmark = needs_browser


@pytest.fixture(scope="module")
def told(server: str, template: str) -> Iterator[dict[str, Any]]:
    with a_console(server, template) as address:
        yield played("working", address)


def test_nothing_fails(told: dict[str, Any]) -> None:
    assert told["faults"] == []


def test_axe_finds_nothing_in_either_light(told: dict[str, Any]) -> None:
    assert told["violations"] == []


def test_a_list_is_walked_and_opened_by_keys(told: dict[str, Any]) -> None:
    focused, second = told["second"]
    assert focused == second
    assert "/admin/cards/" in told["entered"]
    assert "Dòng dưới" in told["keys"]


def test_columns_stand_in_the_address(told: dict[str, Any]) -> None:
    assert "Kích hoạt" not in told["headers"]
    assert "Trạng thái" in told["headers"]


def test_a_view_is_kept_without_whom_it_was_about(told: dict[str, Any]) -> None:
    """G-READ: no phone and no card stays in the browser."""
    assert "SUCCEEDED" in told["kept"]
    assert "900000009" not in told["kept"]
    assert "status=SUCCEEDED" in told["view"]
    assert "payerMsisdn" not in told["view"]
    assert told["viewed"] == told["headers"]
    assert "SUCCEEDED" not in told["forgotten"]


def test_a_promotions_run_is_halted_capped_and_let_go_on(told: dict[str, Any]) -> None:
    assert "Đang tạm dừng bởi admin" in told["paused"]
    assert "3" in told["capped"].split("Nhiều nhất")[1].split("\n")[1]
    assert "Đang tạm dừng" not in told["resumed"]


def test_whoever_looks_on_is_told_by_the_server(told: dict[str, Any]) -> None:
    assert "/graphql" in told["sockets"]


def test_a_screen_that_nobody_works_at_is_covered_and_keeps_what_was_typed(told: dict[str, Any]) -> None:
    assert told["veil"].startswith("rgb("), "nothing of it shines through"
    assert told["typed"] == "18/TB"
    assert told["emptyHanded"] == [], "nothing is asked without a token"
