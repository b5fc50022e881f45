"""Statement lines name what moved the money, and what was refused is on record whatever was asked for."""

from typing import Any

import pytest

from api.identity import Role, Scope
from tests.api.requests.advances import DEBTOR, advanced
from tests.api.requests.renewals import MSISDN, REFUND, TOP_UP, card_on_record, on_record, renewed
from tests.api.support.installation import Installation

STATEMENT = """
query ($msisdn: String!) { statement(msisdn: $msisdn) { edges { node { id reason cause { __typename id } } } } }
"""
ATTEMPTS = """
query ($kind: AttemptKind) {
  refusedAttempts(kind: $kind) {
    edges { node { id kind cardNumber payerMsisdn package bundle quantity refusals { rule field } } }
  }
}
"""
NODE = "query ($id: ID!) { node(id: $id) { id ... on RefusedAttempt { kind } } }"
REGISTER = "mutation ($input: RegisterAutoRenewalInput!) { registerAutoRenewal(input: $input) { refusals { rule } } }"
CONFIRM = "mutation ($input: ConfirmAutoRenewalInput!) { confirmAutoRenewal(input: $input) { refusals { rule } } }"
ADVANCE = "mutation ($input: RequestAdvanceInput!) { requestAdvance(input: $input) { refusals { rule } } }"
GRANT = "mutation ($input: ConfirmAdvanceInput!) { confirmAdvance(input: $input) { refusals { rule } } }"


async def lines(installed: Installation, msisdn: str = MSISDN) -> list[tuple[str, str, str]]:
    page = (await installed.ask(STATEMENT, msisdn=msisdn))["statement"]["edges"]
    return [(each["node"]["reason"], each["node"]["cause"]["__typename"], each["node"]["cause"]["id"]) for each in page]


async def test_a_statement_line_names_what_moved_the_money(installed: Installation) -> None:
    await on_record(installed)
    await card_on_record(installed)
    top_up = await installed.ask(TOP_UP, input={"idempotencyKey": "in", "msisdn": MSISDN, "amount": 50_000})
    renewal = await renewed(installed)
    asked = {"idempotencyKey": "back", "renewalId": renewal["id"], "reason": "It was a mistake."}
    assert (await installed.ask(REFUND, input=asked))["refundRenewal"]["refusals"] == []
    found = {(reason, kind, which) for reason, kind, which in await lines(installed)}
    expected = {
        (reason, "Renewal", renewal["id"]) for reason in ("PACKAGE_PRICE", "SERVICE_FEE", "PRICE_REFUND", "FEE_REFUND")
    }
    assert expected <= found
    assert ("TOP_UP", "TopUp", top_up["topUp"]["topUp"]["id"]) in found


async def test_the_cause_of_a_line_needs_its_own_scope_and_leaves_the_line(installed: Installation) -> None:
    await on_record(installed)
    await card_on_record(installed)
    await renewed(installed)
    token = installed.token_with(Role.SUPPORT, [Scope.LEDGER_READ])
    answer = (await installed.request(STATEMENT, token, msisdn=MSISDN)).json()
    shown = answer["data"]["statement"]["edges"]
    assert {each["node"]["cause"] and each["node"]["cause"]["__typename"] for each in shown} == {None, "TopUp"}
    assert {each["extensions"]["missingScope"] for each in answer["errors"]} == {"renewals:read"}


async def recorded(installed: Installation, kind: str) -> dict[str, Any]:
    (edge,) = (await installed.ask(ATTEMPTS, kind=kind))["refusedAttempts"]["edges"]
    node: dict[str, Any] = edge["node"]
    assert (await installed.ask(NODE, id=node["id"]))["node"] == {"id": node["id"], "kind": kind}
    return node


@pytest.mark.parametrize(
    ("document", "asked", "kind", "shown"),
    [
        (
            REGISTER, {"msisdn": MSISDN, "cardNumber": "99999999999"}, "AUTO_RENEWAL",
            {"cardNumber": "99999999999", "payerMsisdn": MSISDN, "bundle": None},
        ),
        (CONFIRM, {"msisdn": "0901 234 567"}, "AUTO_RENEWAL_CONFIRMATION", {"cardNumber": "", "payerMsisdn": MSISDN}),
        (
            ADVANCE, {"msisdn": MSISDN, "bundle": "DATA", "quantity": 3}, "ADVANCE",
            {"cardNumber": "", "payerMsisdn": MSISDN, "bundle": "DATA", "quantity": 3},
        ),
    ],
)  # fmt: skip
async def test_what_was_refused_is_on_record_as_an_attempt_once_a_key(
    installed: Installation, document: str, asked: dict[str, Any], kind: str, shown: dict[str, Any]
) -> None:
    """G-EXPLAIN: support sees why, whatever was asked for."""
    await on_record(installed)
    for _ in range(2):
        answer = await installed.ask(document, input={"idempotencyKey": "one", **asked})
        (told,) = [payload["refusals"] for payload in answer.values()]
        assert told != []
    node = await recorded(installed, kind)
    assert {name: node[name] for name in shown} == shown
    assert [each["rule"] for each in node["refusals"]] == [each["rule"] for each in told]


async def test_a_refused_confirmation_of_an_advance_is_on_record_with_its_number(installed: Installation) -> None:
    asked = {"idempotencyKey": "twice", "advanceId": await advanced(installed, DEBTOR)}
    assert (await installed.ask(GRANT, input=asked))["confirmAdvance"]["refusals"] != []
    assert (await recorded(installed, "ADVANCE_CONFIRMATION"))["payerMsisdn"] == DEBTOR
