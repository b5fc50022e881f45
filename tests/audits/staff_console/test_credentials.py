"""A partner's credential from its issue to its end, in a real browser."""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

import pytest

from tests.audits.staff_console.stories import a_console, needs_browser, played

pytestmark = needs_browser


@pytest.fixture(scope="module")
def told(server: str, template: str) -> Iterator[dict[str, Any]]:
    with a_console(server, template, GIAHAN_WEBHOOK_PRIVATE_NETWORKS="true") as address:
        yield played("credentials", address)


def test_nothing_fails(told: dict[str, Any]) -> None:
    """The partner's refused requests are no faults of the page."""
    assert told["faults"] == []


def test_axe_finds_nothing_in_either_light(told: dict[str, Any]) -> None:
    assert told["violations"] == []


def test_every_reason_why_not_is_told(told: dict[str, Any]) -> None:
    """G-INPUT: without a name, and with nothing that it may do."""
    assert len(told["refused"]) > 1


def test_a_secret_is_shown_once_and_stays_nowhere(told: dict[str, Any]) -> None:
    assert told["first"] == HTTPStatus.OK
    assert not told["leaked"]
    assert "quay-hoa-mai" in told["row"]


def test_events_are_sent_to_an_address_that_is_one(told: dict[str, Any]) -> None:
    """What stands in the way is said; a secret that signs is shown once, and once more when it is changed."""
    assert "url" in told["inside"]
    assert told["signs"]


def test_a_secret_that_was_changed_or_revoked_lets_nobody_in(told: dict[str, Any]) -> None:
    assert told["rotated"] == HTTPStatus.OK
    assert told["old"] == HTTPStatus.UNAUTHORIZED
    assert told["revoked"] == HTTPStatus.UNAUTHORIZED
    assert told["buttons"] == 0
