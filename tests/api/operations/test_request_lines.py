"""Every GraphQL request is one line of the log, which says nothing of whom it was about."""

import io
import json
from typing import Any

import pytest

from tests.api.requests.renewals import CARD, MSISDN, RENEW, a_renewal, ready_to_renew
from tests.api.support.installation import SECRET, Installation

PACKAGES = "query Packages { packages { code } }"


def told(lines: io.StringIO) -> list[dict[str, Any]]:
    """Give the lines of requests logged since this was last asked."""
    logged = [json.loads(line) for line in lines.getvalue().splitlines()]
    lines.truncate(0)
    lines.seek(0)
    return [line for line in logged if line["event"] == "request"]


async def test_a_request_is_one_line(installed: Installation, lines: io.StringIO) -> None:
    answer = await installed.request(PACKAGES)
    (line,) = told(lines)
    assert line.pop("milliseconds") >= 0
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "request",
        "level": "info",
        "request_id": answer.headers["x-request-id"],
        "method": "POST",
        "path": "/graphql",
        "status": 200,
        "kind": "query",
        "operation": "Packages",
        "outcome": "ok",
    }


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ("{ packages { code } }", ("query", None, "ok")),
        ("query A { packages { code } }", ("query", "A", "ok")),
        ("query A { renewals(first: -1) { edges { cursor } } }", ("query", "A", "errors")),
        (f"query Of{MSISDN} {{ packages {{ code }} }}", ("query", "Of*", "ok")),
        (f"query {'A' * 99} {{ packages {{ code }} }}", ("query", "A" * 64, "ok")),
        ("query A { nothing }", (None, None, None)),
    ],
)
async def test_a_line_tells_the_operation_and_what_became_of_it(
    installed: Installation, lines: io.StringIO, document: str, said: tuple[str | None, ...]
) -> None:
    await installed.request(document)
    (line,) = told(lines)
    assert (line.get("kind"), line.get("operation"), line.get("outcome")) == said


async def test_a_line_tells_no_number_and_no_secret(installed: Installation, lines: io.StringIO) -> None:
    await ready_to_renew(installed)
    token = installed.token()
    sent = {"query": RENEW, "variables": {"input": a_renewal()}}
    told(lines)
    await installed.client.post(sent, token=token, **{"x-request-id": MSISDN})
    written = lines.getvalue()
    (line,) = told(lines)
    assert (line["kind"], line["outcome"], line["request_id"]) == ("mutation", "ok", f"*{MSISDN[-3:]}")
    for hidden in (MSISDN, CARD, token, SECRET):
        assert hidden not in written


@pytest.mark.parametrize("path", ["/health/live", "/health/ready", "/metrics", "/nowhere"])
async def test_other_paths_are_told_only_to_who_wants_every_detail(
    installed: Installation, lines: io.StringIO, path: str
) -> None:
    await installed.client.get(path)
    (line,) = told(lines)
    assert line["level"] == "debug"


async def test_what_orjson_cannot_write_is_logged_all_the_same(lines: io.StringIO) -> None:
    from api.operations.request_log import log  # noqa: PLC0415 - once the log is configured

    log.info("odd", half="\ud800", long=10**30)
    (line,) = [json.loads(each) for each in lines.getvalue().splitlines()]
    assert (line["half"], line["long"]) == ("\ud800", 10**30)
