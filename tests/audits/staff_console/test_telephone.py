"""The telephone in a real browser: screens as they went out, and what the server recorded of every step."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.audits.staff_console.stories import a_console, needs_browser, played

pytestmark = needs_browser


@pytest.fixture(scope="module")
def told(server: str, template: str) -> Iterator[dict[str, Any]]:
    with a_console(server, template) as address:
        yield played("telephone", address)


def test_nothing_fails(told: dict[str, Any]) -> None:
    assert told["faults"] == []


def test_axe_finds_nothing_in_either_light(told: dict[str, Any]) -> None:
    assert told["violations"] == []


def test_screens_are_shown_as_they_went_out(told: dict[str, Any]) -> None:
    """K-USSD-STATE: each phone has a session of its own."""
    assert "nhap so the giai ma K+" in told["screens"][0]
    assert "Tai khoan chinh" in told["screens"][1]
    assert "Tron ven" in told["screens"][2]
    assert told["septets"].endswith("trong 182 ký tự")


def test_beside_each_step_is_what_the_server_recorded(told: dict[str, Any]) -> None:
    assert "*995#" in told["record"]
    assert all(screen in told["record"] for screen in told["screens"] if "the 10000000001" in screen)
    assert "Bước 4" in told["record"]
    assert "Gia hạn" in told["record"], "the renewal itself"
    assert "196.000 đ" in told["record"]
    assert "Gia han thanh cong the: 10000000001" in told["inbox"], "and its receipt"


def test_a_dialogue_is_seen_again_screen_by_screen(told: dict[str, Any]) -> None:
    """K-SUPPORT: what the customer saw, and nothing is dialled again."""
    assert told["replay"] == [told["screens"][0], *told["screens"][2:]], "the other phone's is its own"


def test_every_screen_is_read_in_english_with_its_figures(told: dict[str, Any]) -> None:
    assert any(reading.startswith("Card 10000000001 was renewed") for reading in told["readings"])
    assert not [reading for reading in told["readings"] if "{" in reading]


def test_a_message_is_shown_with_its_answer(told: dict[str, Any]) -> None:
    """K-SMS-ON: wrong syntax is answered with the right one."""
    assert "GIA HAN" in told["written"]
    assert "Không hiểu" in told["written"]
    assert "Trả lời" in told["written"]


def test_who_may_not_send_as_a_gateway_reads_what_was_recorded(told: dict[str, Any]) -> None:
    assert "chỉ xem được" in told["reader"]
    assert told["readerKeys"] == 0
