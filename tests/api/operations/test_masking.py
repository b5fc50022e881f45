"""Numbers and secrets are masked before they are logged."""

from typing import Any

import pytest

from api.operations.logs import mask, masked

TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZG1pbiJ9.c2lnbmF0dXJlLW9mLWEtdG9rZW4"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("84901234567", "*567"),
        ("+84901234567", "*567"),
        ("0901234567 pays 12345678901", "*567 pays *901"),
        ("card=210987654321,", "card=*321,"),
        ("'payer_msisdn': '84901234567'", "'payer_msisdn': '*567'"),
        ("subscriber:84901234567", "subscriber:*567"),
        ("renew_84901234567", "renew_*567"),
        (
            "DETAIL: Key (bucket, msisdn)=(7, 84901234567) already exists",
            "DETAIL: Key (bucket, msisdn)=(7, *567) already exists",
        ),
        ("235200 đồng in 2024", "235200 đồng in 2024"),
        ("0192b3f4-7a1c-7def-8123-123456789012", "0192b3f4-7a1c-7def-8123-123456789012"),
        ("Authorization: Bearer " + TOKEN, "Authorization: Bearer ********"),
        (f"token {TOKEN} was refused", "token ******** was refused"),
        ("password=hunter2 secret: hush", "password=******** secret:********"),
        ("postgresql://giahan:hunter2@db:5432/giahan", "postgresql://********db:5432/giahan"),
    ],
)
def test_numbers_and_secrets_are_masked(text: str, shown: str) -> None:
    assert masked(text) == shown


def test_what_is_within_a_logged_value_is_masked_too() -> None:
    event: dict[str, Any] = {
        "event": "fault",
        "timestamp": "2024-03-15T05:00:00.123456789Z",
        "command": {"payer_msisdn": "84901234567", "token": "x"},
        "path": ["renewals", 0],
        "cards": ("12345678901",),
        "number": 84901234567,
        "seconds": 0.25,
        "password": "hunter2",
    }
    assert mask(None, "", event) == {
        "event": "fault",
        "timestamp": "2024-03-15T05:00:00.123456789Z",
        "command": {"payer_msisdn": "*567", "token": "********"},
        "path": ["renewals", 0],
        "cards": ["*901"],
        "number": "*567",
        "seconds": 0.25,
        "password": "********",
    }
