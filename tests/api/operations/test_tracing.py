"""Traces over OTLP/HTTP, as a receiver decodes them: from the request to the statements and the ways out."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from urllib.request import Request, urlopen

import pytest
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status
from pydantic import ValidationError

from api.identity import Role, TokenIssuer
from api.operations.tracing import tracing_of
from api.settings import Settings
from tests.api.commands.test_serving import LONG, a_server, ask
from tests.api.operations.otlp_receiver import Receiver, a_receiver, attributes
from tests.api.requests.renewals import CARD, MSISDN, RENEW, TOP_UP, UPSERT_CARD, UPSERT_SUBSCRIBER, a_renewal
from tests.api.requests.webhooks import CREATE
from tests.api.support.installation import SECRET
from tests.databases import Database

TRACE, CALLER = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
OUT = ("card system activate", "message centre send", "webhook post")
QUICK = {"OTEL_BSP_SCHEDULE_DELAY": "100", "GIAHAN_WEBHOOK_PRIVATE_NETWORKS": "true"}
ENDPOINTS = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "GIAHAN_OTLP_ENDPOINT")


@contextmanager
def a_traced_renewal(database: Database) -> Iterator[Receiver]:
    """Serve, renew a card in a trace of the client's, and give what was received once everything has left."""
    line: dict[str, object] = {
        "msisdn": MSISDN,
        "operator": "MOBIFONE",
        "billing": "PREPAID",
        "activatedOn": "2020-01-01",
    }
    line["basicUsage30Days"] = 150_000
    card = {"number": CARD, "productLine": "DTH_OTT", "package": "TRON_VEN", "expiresOn": "2022-07-10"}
    with a_receiver() as receiver:
        told = QUICK | {"OTEL_EXPORTER_OTLP_ENDPOINT": receiver.address, "OTEL_SERVICE_NAME": "giahan-test"}
        with a_server(database, demo=False, **told) as address:
            ask(address, CREATE, input={"idempotencyKey": "hook", "url": f"{receiver.address}/hook"})
            ask(address, UPSERT_SUBSCRIBER, input=line)
            ask(address, UPSERT_CARD, input=card)
            ask(address, TOP_UP, input={"idempotencyKey": "money", "msisdn": MSISDN, "amount": 900_000})
            renew(address)
            ask(address, RENEW, input=a_renewal("no", package="NO_SUCH"))
            urlopen(f"{address}/health/ready", timeout=LONG).close()  # noqa: S310 - our own address
            receiver.wait_for(lambda spans: all(any(each.name == name for each in spans) for name in OUT))
        yield receiver


def renew(address: str) -> None:
    """Renew as a client that traces does."""
    headers = {
        "content-type": "application/json",
        "authorization": f"Bearer {TokenIssuer(SECRET).issue(Role.ADMIN)}",
        "traceparent": f"00-{TRACE}-{CALLER}-01",
    }
    body = json.dumps({"query": RENEW.replace("mutation (", "mutation Renew("), "variables": {"input": a_renewal()}})
    with urlopen(Request(f"{address}/graphql", body.encode(), headers), timeout=LONG) as answer:  # noqa: S310 - our own
        assert json.load(answer)["data"]["renewFromMainBalance"]["refusals"] == []


def test_a_renewal_is_traced_from_the_request_to_its_statements_and_ways_out(database: Database) -> None:
    with a_traced_renewal(database) as received:
        (request,) = [each for each in received.named("POST /graphql") if each.trace_id.hex() == TRACE]
        assert request.parent_span_id.hex() == CALLER
        assert request.kind == Span.SPAN_KIND_SERVER
        told = attributes(request)
        assert (told["http.response.status_code"], told["graphql.operation.name"]) == (200, "Renew")
        assert (told["graphql.operation.type"], told["giahan.outcome"]) == ("mutation", "ok")
        renewing = next(each for each in received.within(request) if each.name == "RenewFromMainBalance")
        statements = [
            each for each in received.spans if each.trace_id.hex() == TRACE and "db.query.text" in attributes(each)
        ]
        assert any("INSERT INTO renewal" in str(attributes(each)["db.query.text"]) for each in statements)
        assert renewing.status.code == Status.STATUS_CODE_UNSET
        (refused,) = [each for each in received.named("RenewFromMainBalance") if each is not renewing]
        (why,) = [each.value.array_value.values for each in refused.attributes if each.key == "giahan.refused_by"]
        assert [each.string_value for each in why] == ["G_INPUT"]
        assert attributes(received.named("webhook post")[0])["server.address"] == "127.0.0.1"
        assert attributes(received.named("webhook post")[0])["http.response.status_code"] == 200
        assert attributes(received.named("message centre send")[0])["server.address"] == "sandbox"
        assert received.services == {"giahan-test"}
        assert not any("health" in each.name for each in received.spans)
        written = "".join(str(each) for each in received.spans)
        assert not re.search(rf"{MSISDN[2:]}|{CARD}|900000|eyJ", written), "no number, value or token is told"


async def test_a_collector_that_is_away_holds_nothing_up() -> None:
    tracing = tracing_of(Settings(otlp_endpoint="http://127.0.0.1:9"))
    assert tracing is not None
    begun = monotonic()
    with tracing._tracer.start_as_current_span("something"):  # noqa: SLF001 - nothing public makes one by itself
        pass
    await tracing.aclose()
    assert monotonic() - begun < LONG / 4


@pytest.mark.parametrize(
    ("told", "to"),
    [
        ({}, None),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://a:4318"}, "http://a:4318/v1/traces"),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://a:4318/"}, "http://a:4318/v1/traces"),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": ""}, None),
        ({"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://a/in"}, "http://a/in"),
        (
            {"GIAHAN_OTLP_ENDPOINT": "https://b", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://a/in"},
            "https://b/v1/traces",
        ),
        ({"GIAHAN_OTLP_ENDPOINT": "https://b", "OTEL_SDK_DISABLED": "true"}, None),
        ({"GIAHAN_OTLP_ENDPOINT": "https://b", "OTEL_TRACES_EXPORTER": "none"}, None),
    ],
)
def test_traces_go_where_the_settings_say(
    monkeypatch: pytest.MonkeyPatch, told: dict[str, str], to: str | None
) -> None:
    for name in (*ENDPOINTS, "OTEL_SDK_DISABLED", "OTEL_TRACES_EXPORTER"):
        monkeypatch.delenv(name, raising=False)
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    assert Settings().traces_to == to


def test_an_endpoint_that_is_no_address_is_refused() -> None:
    with pytest.raises(ValidationError, match="http://"):
        Settings(otlp_endpoint="collector:4318")
