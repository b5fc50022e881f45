"""Lists with the filters that a console needs: each finds what it says and nothing else, and the same leaves as CSV."""

import json
from typing import Any

import pytest

from api.identity import Role
from tests.api.customers.staff.test_exports import exported
from tests.api.requests.online import CARD as ONLINE_CARD
from tests.api.requests.renewals import CARD, MSISDN
from tests.api.requests.sample_parties import OTHER, OTHERS_CARD, SampleParties
from tests.api.requests.support import PRICE
from tests.api.support.installation import Installation

POLICY = {"parameter": "MAX_CARDS_PER_MONTH", "value": "4", "validFrom": "2031-01-01", "source": "Circular 31"}
MARCH = 'from: "2024-03-01", until: "2024-04-01"'


async def listed(sample: SampleParties, field: str, arguments: str, node: str = "id") -> list[Any]:
    """Ask for a list whole."""
    document = f"query {{ {field}({arguments}, first: 100) {{ edges {{ node {{ {node} }} }} }} }}"
    edges = (await sample.installed.ask(document))[field]["edges"]
    return [edge["node"]["id"] if node == "id" else edge["node"] for edge in edges]


@pytest.mark.parametrize(
    ("arguments", "mine"),
    [
        (f'cardNumber: "{CARD}"', True),
        (f'payerMsisdn: "{MSISDN}"', True),
        (f'cardNumber: "{CARD}", payerMsisdn: "{OTHER}"', False),
        (f'cardNumber: "{CARD}", method: VOUCHER', False),
        (f'cardNumber: "{CARD}", minimum: 196000', True),
        (f'cardNumber: "{CARD}", minimum: 196001', False),
        (f'payerMsisdn: "{MSISDN}", from: "2024-03-16"', False),
        (f"method: MAIN_BALANCE, {MARCH}", True),
        ('payerMsisdn: "0999999999"', False),
    ],
)
async def test_renewals_are_found_by_card_payer_method_and_amount(
    sample: SampleParties,
    arguments: str,
    mine: bool,  # noqa: FBT001 - what the filter comes to
) -> None:
    assert (sample.renewal in await listed(sample, "renewals", arguments)) is mine


async def test_renewals_by_voucher_are_told_from_the_others(sample: SampleParties) -> None:
    nodes = await listed(sample, "renewals", f"method: VOUCHER, {MARCH}", "card { number }")
    assert nodes == [{"card": {"number": ONLINE_CARD}}]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (f'cardNumber: "{OTHERS_CARD}"', True),
        (f'cardNumber: "{CARD}"', False),
        (f'payerMsisdn: "{OTHER}", {MARCH}', True),
        (f"minimum: 10000000, {MARCH}", False),
        ('requestedBy: "nobody"', False),
        ('until: "2024-03-15"', False),
    ],
)
async def test_requests_for_refunds_are_found(
    sample: SampleParties,
    arguments: str,
    found: bool,  # noqa: FBT001 - what the filter comes to
) -> None:
    assert (sample.refund_request in await listed(sample, "refundRequests", arguments)) is found


async def test_refused_attempts_are_found_within_days(sample: SampleParties) -> None:
    assert sample.attempt in await listed(sample, "refusedAttempts", f'payerMsisdn: "{OTHER}", {MARCH}')
    assert await listed(sample, "refusedAttempts", f'payerMsisdn: "{OTHER}", until: "2024-03-15"') == []


async def test_messages_are_found_by_text_state_and_day(sample: SampleParties) -> None:
    to = f'to: "{MSISDN}"'
    keys = {each["key"] for each in await listed(sample, "messages", to, "key")}
    assert "kplus.renewed" in keys
    (renewed,) = await listed(sample, "messages", f'{to}, template: "kplus.renewed"', "key state")
    assert renewed == {"key": "kplus.renewed", "state": "QUEUED"}
    assert await listed(sample, "messages", f"{to}, state: FAILED") == []
    assert await listed(sample, "messages", f'{to}, until: "2001-01-01"') == []


async def test_messages_in_trouble_are_found_whoever_they_were_for(sample: SampleParties) -> None:
    """G-READ: whose messages they are is noted."""
    pool = sample.installed.pool
    await pool.execute("UPDATE message SET state = 'DROPPED' WHERE recipient = $1 AND key = 'kplus.renewed'", OTHER)
    found = await listed(sample, "messages", "state: DROPPED", "to key")
    assert found == [{"to": OTHER, "key": "kplus.renewed"}]
    assert await listed(sample, "messages", f'state: DROPPED, to: "{MSISDN}"') == []
    reads = await listed(sample, "readLog", f'msisdn: "{OTHER}"', "what")
    assert {"what": ["messages"]} in reads
    await pool.execute("UPDATE message SET state = 'QUEUED' WHERE recipient = $1 AND state = 'DROPPED'", OTHER)


async def test_advances_are_found_by_status_bundle_and_ceiling(sample: SampleParties) -> None:
    """S-BOOK: what a figure is made of."""
    owed = await listed(sample, "advances", "status: OUTSTANDING", "id status bundle")
    assert {each["status"] for each in owed} == {"OUTSTANDING"}
    assert sample.debt in [each["id"] for each in owed]
    assert sample.awaited not in [each["id"] for each in owed]
    assert sample.awaited in await listed(sample, "advances", f"status: AWAITING_CONFIRMATION, {MARCH}")
    assert await listed(sample, "advances", "status: OUTSTANDING, overdue: true") == []
    assert sample.debt in await listed(sample, "advances", "status: OUTSTANDING, overdue: false")
    assert await listed(sample, "advances", "status: OUTSTANDING, ceiling: 1") == []
    assert await listed(sample, "advances", 'status: OUTSTANDING, until: "2024-03-15"') == []


async def test_the_audit_log_is_found_by_kind_request_and_address(sample: SampleParties) -> None:
    node = "requestId address subjectKind operation"
    (first, *_) = await listed(sample, "auditLog", "kind: SUBSCRIBER", node)
    kinds = {each["subjectKind"] for each in await listed(sample, "auditLog", "kind: RENEWAL", node)}
    assert (first["subjectKind"], kinds) == ("SUBSCRIBER", {"RENEWAL"})
    entries = await listed(sample, "auditLog", f'requestId: "{first["requestId"]}", {MARCH}', node)
    assert [each for each in entries if each["operation"] == first["operation"]] != []
    assert {each["requestId"] for each in entries} == {first["requestId"]}
    assert await listed(sample, "auditLog", f'address: "203.0.113.9", {MARCH}') == []
    found = await listed(sample, "auditLog", f'address: "{first["address"]}", kind: SUBSCRIBER', node)
    assert first in found


@pytest.mark.parametrize(
    ("field", "arguments", "named"),
    [
        ("renewals", "method: VOUCHER", "from"),
        ("renewals", 'minimum: 1, from: "2023-01-01", until: "2024-01-01"', "from"),
        ("refundRequests", "minimum: 1", "from"),
        ("advances", "status: REPAID", "from"),
        ("auditLog", 'requestId: "x"', "from"),
        ("auditLog", 'address: "x", kind: RENEWAL', "from"),
        ("messages", "state: SENT", "to"),
        ("messages", "first: 1", "to"),
    ],
)
async def test_what_no_index_finds_needs_days(sample: SampleParties, field: str, arguments: str, named: str) -> None:
    """G-INPUT: the error names the argument that is missing."""
    error = await sample.installed.error(f"{{ {field}({arguments}) {{ edges {{ node {{ id }} }} }} }}")
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_REQUEST", named)


async def test_what_was_published_is_named_in_the_audit_log(installed: Installation) -> None:
    """G-CIRCULAR: versions of prices and policies have ids, and the log names them."""
    for document, asked in (
        ("mutation ($input: PublishPriceInput!) { publishPrice(input: $input) { refusals { message } } }", PRICE),
        ("mutation ($input: PublishPolicyInput!) { publishPolicy(input: $input) { refusals { message } } }", POLICY),
    ):
        (answer,) = (await installed.ask(document, input=asked | {"idempotencyKey": document})).values()
        assert answer["refusals"] == []
    log = "query ($id: ID) { auditLog(subject: $id) { edges { node { subjectId subjectKind } } } }"
    entries = [edge["node"] for edge in (await installed.ask(log))["auditLog"]["edges"]]
    kinds = {}
    for each in entries:
        found = await installed.ask("query ($id: ID!) { node(id: $id) { __typename } }", id=each["subjectId"])
        kinds[each["subjectKind"]] = found["node"]["__typename"]
        again = (await installed.ask(log, id=each["subjectId"]))["auditLog"]["edges"]
        assert [edge["node"] for edge in again] == [each]
    assert kinds == {"PRICE": "PriceVersion", "POLICY": "PolicyVersion"}


async def test_an_export_takes_the_same_filters(sample: SampleParties) -> None:
    """G-READ: one mechanism, by the document of the list."""
    document = """
    query ($status: AdvanceStatus, $first: Int, $after: String) {
      advances(status: $status, first: $first, after: $after) {
        edges { node { id status } } pageInfo { hasNextPage endCursor }
      }
    }
    """
    token = sample.installed.token(Role.SUPPORT)
    answer = await exported(sample.installed, document, token, variables={"status": "OUTSTANDING"})
    lines = answer.body.decode("utf-8-sig").splitlines()
    assert (lines[0], {line.split(",")[1] for line in lines[1:]}) == ("id,status", {"OUTSTANDING"})
    assert json.dumps(sample.debt).strip('"') in answer.body.decode()
