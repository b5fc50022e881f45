"""The screens of payments, vouchers and promotions in a real browser, where there is one."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest

from api.identity import Role, TokenIssuer
from tests.api.commands.test_serving import ROOT, a_server
from tests.api.requests import advances
from tests.api.requests.online import ACTIVATE, CARD, CHECK, ISSUE, SPEND, START, UPSERT, a_start
from tests.api.support.installation import SECRET
from tests.audits.test_console import AXE, CLOCK
from tests.audits.test_explorer import BROWSER
from tests.audits.test_graphql_over_http import NODE, needs_node
from tests.databases import Database, a_database, url_of

HERE = Path(__file__).parent
LONG = 900.0
DAY = CLOCK[:10]
LAN, MINH = (TokenIssuer(SECRET).issue(Role.ADMIN, name=name) for name in ("Lan", "Minh"))
HOLDER = "84910000001"
"""Of the demo data: holds a package that silence renews."""

PROPOSE = "mutation ($input: ProposeInput!) { propose(input: $input) { proposal { id } } }"
APPROVE = "mutation ($input: DecideInput!) { approveProposal(input: $input) { proposal { state } } }"

pytestmark = [
    needs_node,
    pytest.mark.skipif(BROWSER is None or not AXE.exists(), reason="no Chromium is installed here"),
]


@pytest.fixture(scope="module")
def told(server: str, template: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    with a_database(server, template) as name:
        database = Database(url_of(server, name), url_of(server, name))
        with a_server(database, demo=True, GIAHAN_CLOCK=CLOCK, GIAHAN_TWO_PERSONS="true") as address:
            places = _bought(address) | {"day": DAY, "holder": HOLDER, "proposer": LAN, "approver": MINH}
            _compared(database, tmp_path_factory.mktemp("lists") / "napas.csv")
            program = [str(NODE), str(HERE / "screens.mjs"), address, str(BROWSER), str(AXE), json.dumps(places)]
            pictures = os.environ.get("PICTURES", "")
            ran = subprocess.run([*program, pictures], capture_output=True, text=True, check=False, timeout=LONG)  # noqa: S603
            assert ran.returncode == 0, ran.stderr
            yield json.loads(ran.stdout)


def _bought(address: str) -> dict[str, str]:
    """Buy online: a voucher spent, and a payment that was started and lied about."""
    ask = _asking(address)
    ask(
        UPSERT,
        number=CARD,
        productLine="DTH_OTT",
        package="TRON_VEN",
        expiresOn="2026-10-20",
        contactPhone="0912345678",
    )
    batch = {"productLine": "DTH_OTT", "package": "TRON_VEN", "term": "P1M", "count": 3, "validUntil": "2026-12-31"}
    proposed = ask(PROPOSE, idempotencyKey="p", operation="issueVouchers", input=batch, reason="On sale.")["propose"]
    proposal = proposed["proposal"]["id"]
    _asking(address, MINH)(APPROVE, idempotencyKey="a", proposalId=proposal, reason="As planned.")
    issued = ask(ISSUE, **batch, idempotencyKey=proposal)["issueVouchers"]
    ask(ACTIVATE, idempotencyKey="sell", batchId=issued["batch"]["id"], reason="Bán tại <b>cửa hàng</b>.")
    ask(SPEND, idempotencyKey="spend", cardNumber=CARD, contact="5678", code=issued["vouchers"][0]["code"])
    started = ask(START, **a_start("pay", returnUrl=f"{address}/online/back"))["startCardPayment"]["renewal"]
    reference = started["gatewayReference"]
    lie = urlencode({"vpc_MerchTxnRef": reference, "vpc_TxnResponseCode": "0", "vpc_SecureHash": "0" * 32}).encode()
    urlopen(Request(f"{address}/payments/napas/notice", lie)).close()  # noqa: S310 - our own server
    guessing = _asking(address, TokenIssuer(SECRET).issue(Role.PARTNER, name="quay Hoa Mai"))
    for _ in range(5):
        guessing(CHECK, cardNumber=CARD, contact="0000", code=issued["vouchers"][1]["code"])
    (lock,) = ask("{ guessLocks { client } }")["guessLocks"]
    places = {
        "guesser": lock["client"],
        "reference": reference,
        "batch": issued["batch"]["id"],
        "serial": issued["vouchers"][0]["serial"],
    }
    return places | {"loan": _advanced(ask)}


def _advanced(ask: Any) -> str:  # noqa: ANN401 - whatever is answered
    """Advance somebody five messages."""
    ask(advances.UPSERT, msisdn=advances.DEBTOR, operator="VIETTEL", billing="PREPAID", activatedOn="2015-01-01")
    wanted = {"msisdn": advances.DEBTOR, "bundle": "SMS_ON_NET", "quantity": 5}
    loan = ask(advances.REQUEST, idempotencyKey="ask", **wanted)["requestAdvance"]["advance"]["id"]
    ask(advances.CONFIRM, idempotencyKey="confirm", advanceId=loan)
    return str(loan)


def _asking(address: str, token: str = LAN) -> Any:  # noqa: ANN401 - whatever is answered
    def ask(document: str, **given: Any) -> Any:  # noqa: ANN401
        body = json.dumps({"query": document, "variables": {"input": given}}).encode()
        headers = {"content-type": "application/json", "authorization": f"Bearer {token}"}
        with urlopen(Request(f"{address}/graphql", body, headers)) as answer:  # noqa: S310 - our own server
            return json.loads(answer.read())["data"]

    return ask


def _compared(database: Database, file: Path) -> None:
    """Compare a list that has a payment which we do not have."""
    file.write_text("reference,amount\nGHUNHEARDOF,175000\n", encoding="utf-8")
    asked = ["reconcile", "--gateway", "napas", "--on", DAY, "--file", str(file)]
    surroundings = {"GIAHAN_DATABASE_URL": database.owner_url, "GIAHAN_CLOCK": CLOCK, "GIAHAN_SECRET": SECRET}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIAHAN_")}
    env = kept | surroundings | {"PYTHONPATH": str(ROOT)}
    program = [sys.executable, "-m", "api.cli.main", *asked]
    ran = subprocess.run(program, env=env, capture_output=True, text=True, check=False, timeout=LONG)  # noqa: S603
    assert "1 differences open" in ran.stdout, ran.stderr


def test_axe_finds_nothing_on_any_screen_or_dialog(told: dict[str, Any]) -> None:
    assert told["violations"] == []


def test_nothing_fails_nothing_leaves_and_the_policy_holds(told: dict[str, Any]) -> None:
    assert told["faults"] == []
    assert told["elsewhere"] == []
    assert told["sideways"] == []


def test_whoever_was_locked_out_is_let_in_again(told: dict[str, Any]) -> None:
    """O-VOUCHER-SECRET."""
    assert "quay Hoa Mai" not in told["locks"]


def test_a_partners_key_is_issued_by_two_and_taken_by_who_proposed_it(told: dict[str, Any]) -> None:
    """G-TWO."""
    assert len(told["key"]) > len("quay-hoa-mai")


def test_a_payment_is_told_in_the_order_of_time_with_what_was_verified(told: dict[str, Any]) -> None:
    """O-PROOF: a message with a wrong signature stands there, and changed nothing."""
    (started, heard, *_) = told["course"]
    assert "Bắt đầu, hỏi trả" in started
    assert "Cổng gửi thông báo" in heard
    assert "Chữ ký thiếu hoặc sai." in heard


def test_a_day_that_is_none_is_said_to_be_so(told: dict[str, Any]) -> None:
    """G-INPUT."""
    assert told["wrong"] == "Không phải một ngày."


def test_a_figure_of_what_is_owed_opens_the_advances_that_it_is_made_of(told: dict[str, Any]) -> None:
    assert told["owed"].startswith("1\n") or told["owed"] == "1"
    assert "status=OUTSTANDING" in told["opened"]
    assert len(told["loans"]) == 1


def test_the_whole_of_a_list_is_exported_under_its_filters(told: dict[str, Any]) -> None:
    """G-READ."""
    header, *lines = told["whole"].removeprefix("\ufeff").split("\r\n")
    assert "gatewayReference" in header
    assert len([line for line in lines if line]) == 1


def test_a_difference_is_settled_with_a_reason(told: dict[str, Any]) -> None:
    """O-RECONCILE."""
    assert "Chỉ cổng có" in told["settled"]
    assert "Cổng đã sửa danh sách." in told["settled"]
    assert told["open"].rstrip().splitlines()[-1].split("\t")[4] == "0", "it is open no more"


def test_codes_are_shown_once_to_who_proposed_them_and_stay_nowhere(told: dict[str, Any]) -> None:
    """G-TWO, O-VOUCHER-SECRET."""
    assert "người thứ hai" in told["alone"]
    assert (told["approved"]["operation"], told["approved"]["state"]) == ("issueVouchers", "APPROVED")
    header, *lines = told["codes"].removeprefix("\ufeff").split()
    assert (header, len(lines)) == ("serial,code", 3)
    assert not [line for line in lines if line.split(",")[1] in told["after"]]
