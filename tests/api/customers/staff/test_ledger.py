"""The ledger for staff: a day is closed by hand, and what moved is told and exported (G-LEDGER)."""

import json
from datetime import timedelta

import pytest

from api.identity import Role
from persistence.lookups.ledger.periods import PostgresPeriods
from tests.api.requests.renewals import card_on_record, on_record, renewed
from tests.api.support.installation import TODAY, Installation

DAY = timedelta(days=1)
CLOSE = """
mutation ($day: Date!) {
  closeDay(day: $day) { closedDay { day movements accounts { account balance } } replayed refusals { field rule } }
}
"""
MOVEMENTS = """
query ($first: Int!, $after: String, $reference: String) {
  ledgerMovements(account: MAIN_BALANCES, from: "2024-03-01", until: "2024-04-01", first: $first, after: $after
                  reference: $reference) {
    edges { node { debit credit amount reason service reference cause { id } } } pageInfo { hasNextPage endCursor }
  }
}
"""


async def bought(installed: Installation) -> None:
    await on_record(installed)
    await card_on_record(installed)
    await renewed(installed)


async def summed_up(installed: Installation) -> None:
    """Let the day end, and its last hour be written down."""
    installed.clock.pass_by(DAY)
    await PostgresPeriods(installed.pool, timedelta()).close()


async def test_a_day_is_closed_by_hand_once(installed: Installation) -> None:
    """G-ONCE, and noted in the audit log once."""
    await bought(installed)
    await summed_up(installed)
    operations = installed.token(Role.OPERATIONS)
    first, second = [(await installed.ask(CLOSE, operations, day=str(TODAY)))["closeDay"] for _ in range(2)]
    assert (first["replayed"], second) == (False, first | {"replayed": True})
    assert sum(each["balance"] for each in first["closedDay"]["accounts"]) == 0
    log = await installed.ask("{ auditLog(first: 2) { edges { node { operation kind } } } }")
    assert log["auditLog"]["edges"][0]["node"] == {"operation": "closeDay", "kind": "ClosedDay"}
    assert [edge["node"]["operation"] for edge in log["auditLog"]["edges"]].count("closeDay") == 1


async def test_who_reads_figures_may_not_close(installed: Installation) -> None:
    for role in (Role.SUPPORT, Role.AUDITOR, Role.PRICING):
        error = await installed.error(CLOSE, installed.token(role), day=str(TODAY - DAY))
        assert error["extensions"]["code"] == "FORBIDDEN"


async def test_balances_are_told_as_of_any_day(installed: Installation) -> None:
    """G-LEDGER."""
    await bought(installed)
    asked = "query ($day: Date) { ledgerAccounts(asOf: $day) { account balance } }"
    before = await installed.ask(asked, day=str(TODAY - DAY))
    assert {each["balance"] for each in before["ledgerAccounts"]} == {0}
    now = await installed.ask(asked)
    assert await installed.ask(asked, day=str(TODAY)) == now
    assert sum(each["balance"] for each in now["ledgerAccounts"]) == 0


async def test_movements_of_one_renewal_are_found_by_its_id(installed: Installation) -> None:
    await bought(installed)
    listed = (await installed.ask(MOVEMENTS, first=5))["ledgerMovements"]["edges"]
    fee = next(edge["node"] for edge in listed if edge["node"]["reason"] == "SERVICE_FEE")
    assert (fee["debit"], fee["credit"], fee["service"]) == ("MAIN_BALANCES", "FEE_REVENUE", "RENEWALS")
    for reference in (fee["reference"], fee["cause"]["id"]):
        found = (await installed.ask(MOVEMENTS, first=5, reference=reference))["ledgerMovements"]["edges"]
        assert sorted(edge["node"]["amount"] for edge in found) == [21_000, 175_000]


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ('from: "2024-03-01", until: "2025-03-03"', "until"),
        ('from: "2024-03-02", until: "2024-03-01"', "until"),
        ('from: "2024-03-01", until: "2024-04-01", reference: "0900000008"', "reference"),
    ],
)
async def test_what_cannot_be_meant_names_its_field(installed: Installation, arguments: str, field: str) -> None:
    """G-INPUT."""
    asked = f"{{ ledgerMovements(account: NAPAS, {arguments}) {{ edges {{ cursor }} }} }}"
    assert (await installed.error(asked))["extensions"]["field"] == field


async def test_movements_are_exported_as_every_list_is(installed: Installation) -> None:
    await bought(installed)
    asked = {"document": MOVEMENTS, "columns": ["reason", "debit", "credit", "amount"]}
    headers = {"authorization": f"Bearer {installed.token(Role.AUDITOR)}", "content-type": "application/json"}
    answer = await installed.client.send("POST", "/exports", json.dumps(asked).encode(), headers=headers)
    head, *lines = answer.body.decode().strip().split("\r\n")
    assert (answer.status, head) == (200, "\ufeffreason,debit,credit,amount")
    assert "SERVICE_FEE,MAIN_BALANCES,FEE_REVENUE,21000" in lines
    assert len(lines) == 3
