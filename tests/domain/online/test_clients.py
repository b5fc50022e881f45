"""Whose guesses count together, what a contact is, and what an address for mail is."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.online.client import client_of, read_address
from domain.online.contact import Contact, matches
from domain.online.guesses import Guesses, GuessKind
from domain.online.refusals import is_email

HOLDER = Contact(name="Nguyễn Thị Ánh Đào", phone="84912345678")
NOON = datetime(2024, 3, 15, 5, tzinfo=UTC)


@pytest.mark.parametrize("said", ["5678", "nguyen thi anh dao", "NGUYỄN  THỊ ÁNH ĐÀO", "Nguyễn-Thị-Ánh-Đào"])
def test_four_digits_or_the_whole_name_are_known(said: str) -> None:
    """O-IDENTIFY: case, marks and blanks folded."""
    assert matches(HOLDER, said)


@pytest.mark.parametrize("said", ["", "678", "45678", "84912345678", "anh dao", "nguyen", " ", "5679"])
def test_a_part_of_either_is_not(said: str) -> None:
    """O-IDENTIFY."""
    assert not matches(HOLDER, said)


def test_nobody_is_known_by_nothing() -> None:
    """O-IDENTIFY: neither an unknown card nor one without a contact."""
    assert not matches(None, "")
    assert not matches(Contact(), "")
    assert not matches(None, "5678")


def test_an_address_is_one_client_and_an_ipv6_household_is_one() -> None:
    """O-WHO."""
    assert client_of("partner:shop", None) == "token partner:shop"
    assert (
        client_of("partner:shop", "192.0.2.7") == client_of("app", "192.0.2.7") == client_of("app", "::ffff:192.0.2.7")
    )
    assert client_of("app", "2001:db8::1") == client_of("app", "2001:db8::ffff:1")
    assert client_of("app", "2001:db8:0:1::1") != client_of("app", "2001:db8::1")
    assert read_address("192.0.2.256") is None


def test_the_fifth_within_an_hour_locks_for_an_hour_from_it() -> None:
    """O-VOUCHER-SECRET."""
    guesses = Guesses(kind=GuessKind.VOUCHER, subject="token app")
    for minute in range(5):
        assert guesses.lock(NOON) is None
        guesses = guesses.counted(NOON + timedelta(minutes=minute))
    last = NOON + timedelta(minutes=4)
    assert guesses.lock(last) == last + timedelta(hours=1)
    assert guesses.lock(last + timedelta(hours=1)) is None


def test_five_over_more_than_an_hour_lock_nobody() -> None:
    """O-IDENTIFY."""
    guesses = Guesses(kind=GuessKind.CONTACT, subject="token app")
    for quarter in range(40):
        guesses = guesses.counted(NOON + timedelta(minutes=15 * quarter))
        assert guesses.locked_until is None


def test_a_card_is_locked_by_the_twentieth_mismatch() -> None:
    """O-IDENTIFY."""
    guesses = Guesses(kind=GuessKind.CONTACT, subject="card 10000000001")
    for _ in range(19):
        guesses = guesses.counted(NOON)
    assert guesses.locked_until is None
    assert guesses.counted(NOON).locked_until == NOON + timedelta(hours=1)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("a@example.test", True), ("a.b+c@sub.example.test", True), ("a@example", False), ("@example.test", False),
        ("a@@example.test", False), ("a..b@example.test", False), ("a@-example.test", False),
        ("a@example..test", False),
        ("á@example.test", False), (f"{'a' * 65}@example.test", False), ("a@example.test ", False),
    ],
)  # fmt: skip
def test_what_mail_can_be_sent_to(text: str, *, is_one: bool) -> None:
    """O-EMAIL."""
    assert is_email(text) is is_one
