"""Logs: one JSON object a line, with the request's id, and no number or secret in clear."""

import io
import json
import logging
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import structlog

from api.logs import configure_logs, mask, masked
from tests.api.asking import RENEW, a_renewal, ready_to_renew
from tests.api.client import Client
from tests.api.house import SECRET, House, open_doors
from tests.api.test_faults import Failing

TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZG1pbiJ9.c2lnbmF0dXJlLW9mLWEtdG9rZW4"


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """Give what is logged meanwhile, configured as a server configures it."""
    root = logging.getLogger()
    handlers, level, written = root.handlers[:], root.level, io.StringIO()
    monkeypatch.setattr(sys, "stderr", written)
    configure_logs("DEBUG")
    yield written
    structlog.reset_defaults()
    root.handlers[:] = handlers
    root.setLevel(level)


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


async def failing(house: House, error: Exception) -> Client:
    """Open doors behind which renewing fails."""
    await ready_to_renew(house)
    return open_doors(replace(house.giahan, renew=Failing(error)))  # type: ignore[arg-type]


async def test_a_line_is_json_and_has_the_id_of_its_request(house: House, lines: io.StringIO) -> None:
    error = RuntimeError("84901234567 has no postgresql://giahan:hunter2@db/giahan")
    doors, token = await failing(house, error), house.token()
    lines.truncate(0)
    lines.seek(0)
    asked = {"query": RENEW, "variables": {"input": a_renewal()}}
    answer = await doors.post(asked, token=token, **{"x-request-id": "one-request"})
    logged = [json.loads(line) for line in lines.getvalue().splitlines()]
    assert {line["request_id"] for line in logged} == {"one-request"}
    await doors.post(asked, token=token, **{"x-request-id": "84901234567"})
    (fault,) = [line for line in logged if line["event"] == "fault"]
    assert fault["reference"] == answer.json()["errors"][0]["extensions"]["reference"]
    assert fault["level"] == "error"
    assert "RuntimeError" in fault["exception"]
    for told in ("901234567", "12345678901", "hunter2", SECRET, token):
        assert told not in lines.getvalue()


def test_what_libraries_log_is_json_and_masked_too(lines: io.StringIO) -> None:
    logging.getLogger("uvicorn.error").warning("no %s for %s", "card", "84901234567")
    line = json.loads(lines.getvalue())
    assert (line["event"], line["level"]) == ("no card for *567", "warning")
