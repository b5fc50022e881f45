"""Logs: one JSON object a line, with the request's id, and no number or secret in clear."""

import io
import json
import logging
from dataclasses import replace

from tests.api.requests.renewals import RENEW, a_renewal, ready_to_renew
from tests.api.support.client import Client
from tests.api.support.failing_doors import Failing
from tests.api.support.installation import SECRET, Installation, open_doors


async def failing(installed: Installation, error: Exception) -> Client:
    """Open doors behind which renewing fails."""
    await ready_to_renew(installed)
    return open_doors(replace(installed.giahan, renew=Failing(error)))  # type: ignore[arg-type]


async def test_a_line_is_json_and_has_the_id_of_its_request(installed: Installation, lines: io.StringIO) -> None:
    error = RuntimeError("84901234567 has no postgresql://giahan:hunter2@db/giahan")
    doors, token = await failing(installed, error), installed.token()
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
