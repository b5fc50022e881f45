"""What staff look up of payments by card and of vouchers: lists, the course of one, batches, locks."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from api.graphql.types.ids import Kind, to_id
from api.identity import Role
from domain.buckets import Ref
from domain.months import local_day
from domain.payments.reconciliation import Listed
from domain.vouchers.code import code_of
from tests.api.requests.online import CARD, CHECK, issued_vouchers, known_card, started, told
from tests.api.support.installation import Installation

OTHER = "30000000003"

PAYMENTS = """
query ($status: RenewalStatus, $gateway: String, $cardNumber: String, $from: Date, $until: Date, $first: Int! = 20,
       $after: String) {
  cardPayments(status: $status, gateway: $gateway, cardNumber: $cardNumber, from: $from, until: $until, first: $first,
               after: $after) {
    edges { cursor node { gatewayReference paidAt renewal { status card { number } } } }
    pageInfo { hasNextPage endCursor }
  }
}
"""
COURSE = """
query ($reference: String!) {
  cardPayment(reference: $reference) {
    payment { gateway amount paidAt outcome renewal { status } }
    messages { message { kind taken why } fields { name value } }
    mails { to state }
  }
}
"""
DAYS = "query ($from: Date!, $until: Date!) { reconciliations(from: $from, until: $until) { gateway on matched open } }"
BATCHES = "{ voucherBatches { edges { node { id firstSerial count issuedBy codedAt package { code } term } } } }"
BATCH = """
query ($id: ID!) {
  voucherBatch(id: $id) { batch { count } states { status vouchers } changes { change changed reason by } }
}
"""
LIFE = "query ($serial: String!) { voucher(serial: $serial) { status batch { count } changes { change reason } } }"
LOCKS = "{ guessLocks { kind cardNumber client lockedUntil } }"
CANCEL = "mutation ($input: VoucherSpanInput!) { cancelVouchers(input: $input) { changed refusals { rule } } }"


async def listed(installed: Installation, **asked: Any) -> list[str]:  # noqa: ANN401 - as it is sent
    page = (await installed.ask(PAYMENTS, **asked))["cardPayments"]
    return [edge["node"]["gatewayReference"] for edge in page["edges"]]


async def paid_and_open(installed: Installation) -> tuple[str, str]:
    """Have one payment taken, of one card, and then another started, of another."""
    await known_card(installed)
    await known_card(installed, OTHER)
    paid = (await started(installed, "paid"))["gatewayReference"]
    assert await told(installed, paid, "0")
    installed.clock.pass_by(timedelta(minutes=1))
    open_ = await started(installed, "open", cardNumber=OTHER, method="INTERNATIONAL_CARD")
    return paid, open_["gatewayReference"]


async def test_payments_are_listed_newest_first_by_status_gateway_and_card(installed: Installation) -> None:
    """O-PENDING: whatever was started is found again, however it stands."""
    paid, open_ = await paid_and_open(installed)
    assert await listed(installed) == [open_, paid]
    assert await listed(installed, status="SUCCEEDED") == [paid]
    assert await listed(installed, status="PENDING_PAYMENT") == [open_]
    assert await listed(installed, status="REFUND_DUE") == []
    assert await listed(installed, gateway="napas") == [paid]
    assert await listed(installed, gateway="smartlink") == [open_]
    assert await listed(installed, gateway="no such door") == []
    assert await listed(installed, cardNumber=OTHER) == [open_]
    assert await listed(installed, cardNumber=CARD, status="PENDING_PAYMENT") == []
    assert await listed(installed, **{"from": "2024-03-01", "until": "2024-03-15"}) == []


async def test_pages_of_payments_follow_each_other(installed: Installation) -> None:
    paid, open_ = await paid_and_open(installed)
    for asked in ({}, {"cardNumber": CARD}):
        first = (await installed.ask(PAYMENTS, first=1, **asked))["cardPayments"]
        assert first["pageInfo"]["hasNextPage"] is (asked == {})
        rest = await listed(installed, after=first["pageInfo"]["endCursor"], **asked)
        assert rest == ([paid] if asked == {} else [])
    assert open_ != paid


@pytest.mark.parametrize(
    ("asked", "field"),
    [({"from": "2024-01-01", "until": "2024-06-01"}, "until"), ({"cardNumber": "<script>"}, "cardNumber")],
)
async def test_a_list_of_payments_names_what_it_cannot_read(
    installed: Installation, asked: dict[str, str], field: str
) -> None:
    """G-INPUT."""
    error = await installed.error(PAYMENTS, **asked)
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_REQUEST", field)


async def test_a_payment_is_told_with_everything_said_of_it(installed: Installation) -> None:
    """O-PROOF, O-PRIVACY, O-EMAIL."""
    paid, open_ = await paid_and_open(installed)
    assert await told(installed, paid, "0")
    course = (await installed.ask(COURSE, reference=f" {paid.lower()} "))["cardPayment"]
    assert course["payment"]["renewal"]["status"] == "SUCCEEDED"
    said = [(each["message"]["kind"], each["message"]["taken"]) for each in course["messages"]]
    assert said[:2] == [("NOTICE", False), ("ANSWER", True)], "a hint, and the answer to the question that it led to"
    assert {taken for _, taken in said[2:]} == {False}, "what was known already is kept too"
    assert len(said) > 2
    names = {field["name"] for each in course["messages"] for field in each["fields"]}
    assert "vpc_MerchTxnRef" in names
    assert not {"vpc_CardNum", "vpc_SecureHash"} & names
    assert [each["to"] for each in course["mails"]] == ["anh@example.test"]
    waiting = (await installed.ask(COURSE, reference=open_))["cardPayment"]
    assert (waiting["payment"]["paidAt"], waiting["messages"], waiting["mails"]) == (None, [], [])
    assert (await installed.ask(COURSE, reference="GHNONE"))["cardPayment"] is None


async def test_compared_days_are_listed_with_what_is_open(installed: Installation) -> None:
    """O-RECONCILE."""
    paid, _ = await paid_and_open(installed)
    today = local_day(installed.clock.now())
    await installed.giahan.payments.reconcile("napas", today, [Listed(paid, 1)])
    span = {"from": today.isoformat(), "until": (today + timedelta(days=1)).isoformat()}
    (day,) = (await installed.ask(DAYS, **span))["reconciliations"]
    assert day == {"gateway": "napas", "on": today.isoformat(), "matched": 0, "open": 1}
    before = {"from": (today - timedelta(days=1)).isoformat(), "until": today.isoformat()}
    assert (await installed.ask(DAYS, **before))["reconciliations"] == []


async def test_a_batch_tells_how_its_vouchers_stand_and_what_was_done(installed: Installation) -> None:
    """O-VOUCHER-BATCH."""
    issued = await issued_vouchers(installed, count=3)
    (edge,) = (await installed.ask(BATCHES))["voucherBatches"]["edges"]
    assert (edge["node"]["id"], edge["node"]["package"]["code"]) == (issued["batch"]["id"], "TRON_VEN")
    lost = issued["vouchers"][0]["serial"]
    asked = {"idempotencyKey": "lost", "batchId": edge["node"]["id"], "firstSerial": lost, "reason": "Lost."}
    assert (await installed.ask(CANCEL, input=asked))["cancelVouchers"]["changed"] == 1
    life = (await installed.ask(BATCH, id=edge["node"]["id"]))["voucherBatch"]
    stand = {each["status"]: each["vouchers"] for each in life["states"]}
    assert stand == {"ACTIVE": 2, "CANCELLED": 1}
    assert sum(stand.values()) == life["batch"]["count"]
    assert [(each["change"], each["changed"]) for each in life["changes"]] == [("ACTIVATE", 3), ("CANCEL", 1)]
    of_lost = (await installed.ask(LIFE, serial=lost))["voucher"]
    assert [each["change"] for each in of_lost["changes"]] == ["ACTIVATE", "CANCEL"]
    of_another = (await installed.ask(LIFE, serial=issued["vouchers"][1]["serial"]))["voucher"]
    assert [each["change"] for each in of_another["changes"]] == ["ACTIVATE"]
    assert (await installed.ask(BATCH, id=to_id(Kind.VOUCHER_BATCH, Ref(0, UUID(int=1)))))["voucherBatch"] is None


async def test_who_is_locked_out_is_listed_until_it_is_over(installed: Installation) -> None:
    """O-VOUCHER-SECRET."""
    await known_card(installed)
    assert (await installed.ask(LOCKS))["guessLocks"] == []
    for number in range(5):
        wrong = {"cardNumber": CARD, "contact": "5678", "code": code_of(number + 1)}
        await installed.ask(CHECK, installed.token(Role.PARTNER), input=wrong)
    locks = (await installed.ask(LOCKS))["guessLocks"]
    assert {each["cardNumber"] for each in locks} == {None, CARD}
    assert {each["kind"] for each in locks} == {"VOUCHER"}
    assert sum(each["client"] is not None for each in locks) == 1
    installed.clock.pass_by(timedelta(hours=1))
    assert (await installed.ask(LOCKS))["guessLocks"] == []
