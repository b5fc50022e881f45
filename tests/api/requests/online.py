"""What the tests of the doors ask for of vouchers and online payments."""

from dataclasses import dataclass
from typing import Any

from api.identity import Role
from domain.payments.door import DOORS
from domain.payments.message import MessageKind
from domain.payments.payment import read_reference
from domain.payments.reconciliation import Listed
from tests.api.support.installation import TODAY, Installation
from tests.fakes.outside.payment_gateway import message

CARD = "30000000001"
LOCKED = "30000000002"
PHONE = "0912345678"
BACK = "http://127.0.0.1:8000/online/back"

UPSERT = """
mutation ($input: UpsertDecoderCardInput!) { upsertDecoderCard(input: $input) { card { id } refusals { message } } }
"""

ISSUE = """
mutation ($input: IssueVouchersInput!) {
  issueVouchers(input: $input) {
    batch { id firstSerial lastSerial count validUntil } vouchers { serial code } replayed
    refusals { rule field message }
  }
}
"""
ACTIVATE = """
mutation ($input: VoucherSpanInput!) { activateVouchers(input: $input) { changed replayed refusals { rule field } } }
"""
CHECK = """
mutation ($input: CheckVoucherInput!) {
  checkVoucher(input: $input) {
    package { code } extraRooms term validUntil refusals { rule field message clearsAt }
  }
}
"""
_RENEWAL = """
renewal {
  id status total paymentMethod expiresOnAfter redirectUrl gatewayReference paymentOutcome gatewayCode customerText
  payer { id } card { number }
}
replayed refusals { rule field message actual limit clearsAt }
"""
SPEND = f"mutation ($input: RenewWithVoucherInput!) {{ renewWithVoucher(input: $input) {{ {_RENEWAL} }} }}"
START = f"mutation ($input: StartCardPaymentInput!) {{ startCardPayment(input: $input) {{ {_RENEWAL} }} }}"


@dataclass(frozen=True, slots=True)
class Online:
    """Ids and codes of the sample."""

    batch: str
    serial: str
    payment: str
    codes: tuple[str, ...]
    locked: str
    nodes: dict[str, str]


async def known_card(installed: Installation, number: str = CARD, **said: Any) -> None:  # noqa: ANN401 - as it is sent
    """Put a card on record whose contact is known."""
    report = {
        "number": number, "productLine": "DTH_OTT", "package": "TRON_VEN", "expiresOn": "2024-04-20",
        "contactName": "Nguyễn Thị Ánh", "contactPhone": PHONE, "contactEmail": "anh@example.test",
    }  # fmt: skip
    answer = await installed.ask(UPSERT, input=report | said)
    assert answer["upsertDecoderCard"]["refusals"] == []


async def issued_vouchers(installed: Installation, key: str = "issue", count: int = 2) -> Any:  # noqa: ANN401
    """Issue vouchers and put them on sale."""
    asked = {"productLine": "DTH_OTT", "package": "TRON_VEN", "term": "P1M", "count": count, "validUntil": "2024-12-31"}
    issued = (await installed.ask(ISSUE, input=asked | {"idempotencyKey": key}))["issueVouchers"]
    span = {"idempotencyKey": f"sell {key}", "batchId": issued["batch"]["id"], "reason": "On sale."}
    assert (await installed.ask(ACTIVATE, input=span))["activateVouchers"]["changed"] == count
    return issued


def a_start(key: str, **other: Any) -> dict[str, Any]:  # noqa: ANN401
    """Ask for a payment."""
    asked = {
        "idempotencyKey": key, "cardNumber": CARD, "contact": "5678", "package": "TRON_VEN", "term": "P1M",
        "method": "DOMESTIC_DEBIT", "cardholderName": "NGUYEN THI ANH", "returnUrl": BACK,
    }  # fmt: skip
    return asked | other


async def started(installed: Installation, key: str, **other: Any) -> Any:  # noqa: ANN401
    """Start a payment that nothing refuses."""
    payload = (await installed.ask(START, input=a_start(key, **other)))["startCardPayment"]
    assert payload["refusals"] == []
    return payload["renewal"]


async def told(installed: Installation, reference: str, code: str, kind: MessageKind = MessageKind.NOTICE) -> bool:
    """Have the gateway tell of a payment; True where that was taken."""
    fields = await fields_of(installed, reference, code)
    heeded = await installed.giahan.payments.take("napas", kind, fields.items())
    assert heeded is not None
    return heeded.taken


async def fields_of(installed: Installation, reference: str, code: str, gateway: str = "napas") -> dict[str, str]:
    """Have the gateway decide, and write what it says of a payment."""
    ref = read_reference(reference)
    assert ref is not None
    async with installed.giahan.works() as work:
        seen = await work.payments.read(ref)
    assert seen is not None
    opened = installed.giahan.payments.doors.by_name[gateway]
    installed.payment_gateway.decides(seen.payment, code)
    return message(DOORS[gateway], opened.merchant, seen.payment, code)


async def on_line(installed: Installation) -> Online:
    """Put one of everything on record."""
    await known_card(installed)
    issued = await issued_vouchers(installed, "sample", 3)
    codes = [voucher["code"] for voucher in issued["vouchers"]]
    spent = {"idempotencyKey": "sample spend", "cardNumber": CARD, "contact": "5678", "code": codes[2]}
    assert (await installed.ask(SPEND, input=spent))["renewWithVoucher"]["refusals"] == []
    await installed.giahan.payments.take("napas", MessageKind.NOTICE, [("vpc_MerchTxnRef", "GH0001")])
    wrong = {"cardNumber": CARD, "contact": "0000", "code": codes[0]}
    for guesser in ["a guesser", "another guesser"] * 5:
        await installed.ask(CHECK, installed.token(Role.PARTNER, name=guesser), input=wrong)
    theirs, payment = [Listed("GH0001", 1_000)], await started(installed, "sample start")
    day = await installed.giahan.payments.reconcile("napas", TODAY, theirs)
    found = await installed.ask(
        "{ gatewayMessages { edges { node { id } } } mails { edges { node { id } } } "
        'reconciliation(gateway: "napas", on: "2024-03-15") { differences { id } } voucher(serial: "1") { id } '
        "guessLocks { client } }"
    )
    assert len(day.differences) == 1
    return Online(
        batch=issued["batch"]["id"],
        serial=issued["vouchers"][0]["serial"],
        payment=payment["gatewayReference"],
        codes=tuple(codes),
        locked=found["guessLocks"][0]["client"],
        nodes={
            "Voucher": found["voucher"]["id"],
            "VoucherBatch": issued["batch"]["id"],
            "GatewayMessage": found["gatewayMessages"]["edges"][0]["node"]["id"],
            "ReconciliationDifference": found["reconciliation"]["differences"][0]["id"],
            "Mail": found["mails"]["edges"][0]["node"]["id"],
        },
    )


def of_online(online: Online) -> dict[str, str]:
    """Give arguments to every root field of vouchers and online payments."""
    who = f'cardNumber: "{CARD}", contact: "5678"'
    span = f'batchId: "{online.batch}", reason: "Why."'
    return {
        "voucher": f'(serial: "{online.serial}")',
        "voucherBatches": "",
        "voucherBatch": f'(id: "{online.batch}")',
        "guessLocks": "",
        "cardPayments": "",
        "cardPayment": f'(reference: "{online.payment}")',
        "reconciliations": '(from: "2024-03-01", until: "2024-04-01")',
        "gatewayMessages": "",
        "reconciliation": '(gateway: "napas", on: "2024-03-15")',
        "parkedPayments": "",
        "mails": "",
        "checkVoucher": f'(input: {{{who}, code: "{online.codes[0]}"}})',
        "renewWithVoucher": f'(input: {{idempotencyKey: "o1", {who}, code: "{online.codes[0]}"}})',
        "startCardPayment": f'(input: {{idempotencyKey: "o2", {who}, package: "TRON_VEN", term: P1M, '
        f'method: DOMESTIC_DEBIT, cardholderName: "A B", returnUrl: "{BACK}"}})',
        "issueVouchers": '(input: {idempotencyKey: "o3", productLine: DTH_OTT, package: "TRON_VEN", term: P1M, '
        'count: 1, validUntil: "2024-12-31"})',
        "activateVouchers": f'(input: {{idempotencyKey: "o4", {span}}})',
        "cancelVouchers": f'(input: {{idempotencyKey: "o5", {span}}})',
        "settleDifference": f'(input: {{idempotencyKey: "o6", differenceId: '
        f'"{online.nodes["ReconciliationDifference"]}", reason: "Why."}})',
        "liftGuessLock": f'(input: {{idempotencyKey: "o8", kind: CONTACT, client: "{online.locked}", reason: "Why."}})',
        "sendMailAgain": f'(input: {{idempotencyKey: "o7", mailId: "{online.nodes["Mail"]}"}})',
    }
