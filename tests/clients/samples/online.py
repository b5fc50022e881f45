"""Samples of vouchers and payments by card: issued, checked, spent, started, asked for, compared."""

from datetime import timedelta
from typing import Any

from api.identity import Role
from domain.months import local_day
from domain.payments.payment import QUERIES
from domain.payments.reconciliation import Listed
from domain.vouchers.code import code_of
from tests.api.requests.online import CARD, CHECK, a_start, known_card
from tests.api.requests.online import told as heard_of
from tests.clients.samples.sample_files import Teller

WRONG = "0000-0000-0000-0000-1"


async def told(teller: Teller) -> None:
    """Tell of them in an order in which each makes sense."""
    await known_card(teller.installed)
    codes = await _issued(teller)
    await _spent(teller, codes)
    reference = await _started(teller)
    await _watched(teller, reference)


async def _issued(teller: Teller) -> list[str]:
    asked = {"productLine": "DTH_OTT", "package": "TRON_VEN", "term": "P1M", "count": 3, "validUntil": "2024-12-31"}
    which, key = "console/issue-vouchers", {"idempotencyKey": "console-70"}
    issued = (await teller.ask(which, "three of a month", Role.ADMIN, input=asked | key))["issueVouchers"]
    await teller.ask(which, "codes are shown once", Role.ADMIN, input=asked | key)
    span = {"batchId": issued["batch"]["id"], "reason": "On sale from today."}
    sold = span | {"idempotencyKey": "console-71"}
    await teller.ask("console/activate-vouchers", "the whole batch", Role.ADMIN, input=sold)
    last = issued["vouchers"][-1]["serial"]
    lost = span | {"idempotencyKey": "console-72", "firstSerial": last, "lastSerial": last, "reason": "Lost in a shop."}
    await teller.ask("console/cancel-vouchers", "one of them", Role.ADMIN, input=lost)
    return [voucher["code"] for voucher in issued["vouchers"]]


async def _spent(teller: Teller, codes: list[str]) -> None:
    who = {"cardNumber": CARD, "contact": "5678"}
    for client, code in zip(("partner", "mobile"), codes, strict=False):
        await teller.ask(f"{client}/check-voucher", "what it buys", input=who | {"code": code})
        await teller.ask(f"{client}/check-voucher", "a wrong code", input=who | {"code": WRONG})
        spent = who | {"code": code, "idempotencyKey": f"{client}-70"}
        for title in ("a month more", "the same request again"):
            await teller.ask(f"{client}/renew-with-voucher", title, input=spent)
    await teller.ask("console/voucher", "what it was spent on", serial="1")
    await teller.ask("console/voucher", "one that was never printed", serial="9999999999")
    listed = (await teller.ask("console/voucher-batches", "the newest first", first=2))["voucherBatches"]["edges"]
    await teller.ask("console/voucher-batch", "what became of it", id=listed[0]["node"]["id"])
    for number in range(5):
        await teller.installed.ask(CHECK, input=who | {"code": code_of(number + 1)})
    await teller.ask("console/guess-locks", "after too many wrong codes")
    known = {"kind": "VOUCHER", "cardNumber": CARD, "reason": "The holder was identified by phone."}
    for title in ("for whoever was identified", "the same request again"):
        await teller.ask("console/lift-guess-lock", title, input=known | {"idempotencyKey": "console-75"})
    await teller.ask("console/lift-guess-lock", "of one that is open", input=known | {"idempotencyKey": "console-76"})


async def _started(teller: Teller) -> str:
    which = "mobile/start-card-payment"
    paid = (await teller.ask(which, "the way to the gateway", input=a_start("app-71")))["startCardPayment"]["renewal"]
    assert await heard_of(teller.installed, paid["gatewayReference"], "0")
    await teller.ask(which, "how it stands, under the same key", input=a_start("app-71"))
    which = "partner/start-card-payment"
    open_ = a_start("shop-7-71", method="INTERNATIONAL_CARD")
    await teller.ask(which, "by international card", input=open_)
    dear = a_start("shop-7-72", confirmedTotal=1)
    await teller.ask(which, "at another price than was confirmed", input=dear)
    return str(paid["gatewayReference"])


async def _watched(teller: Teller, reference: str) -> None:
    installed = teller.installed
    today = local_day(installed.clock.now())
    await installed.giahan.payments.reconcile("napas", today, [Listed(reference, 1_000)])
    day: dict[str, Any] = {"gateway": "napas", "on": today.isoformat()}
    found = (await teller.ask("console/reconciliation", "another amount", **day))["reconciliation"]["differences"][0]
    settled = {"idempotencyKey": "console-73", "differenceId": found["id"], "reason": "Their list was of a test."}
    await teller.ask("console/settle-difference", "with a reason", input=settled)
    await teller.ask("console/gateway-messages", "how it was told of", first=2)
    await teller.ask("console/card-payments", "of a card", cardNumber=CARD, first=2)
    await teller.ask("console/card-payment", "its course", reference=reference)
    await teller.ask("console/card-payment", "none of ours", reference="GHNONE")
    span = {"from": today.isoformat(), "until": (today + timedelta(days=1)).isoformat()}
    await teller.ask("console/reconciliations", "compared days", **span)
    mails = (await teller.ask("console/mails", "confirmations", first=2))["mails"]["edges"]
    again = {"idempotencyKey": "console-74", "mailId": mails[0]["node"]["id"], "email": "another@example.test"}
    await teller.ask("console/send-mail-again", "to another address", input=again)
    installed.payment_gateway.down = True
    for _ in QUERIES:
        installed.clock.pass_by(timedelta(days=1))
        await installed.giahan.payments.ask()
    await teller.ask("console/parked-payments", "nobody knows of it after a day", first=2)
