"""A further gateway is a table and no code: OnePAY's kind reads and proves as the others do (O-PROOF)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from domain.buckets import Ref
from domain.payments.door import NAPAS, ONEPAY, Door
from domain.payments.message import Doubt, MessageKind, doubt, missing, read_answer, read_fields, said_in
from domain.payments.payment import CardPayment, PaymentOutcome
from domain.payments.request import query_fields, sent_fields, signed, way_fields
from domain.payments.scheme import HASH, Scheme, is_signed
from domain.payments.settlement import Step, step
from domain.renewals.renewal import RenewalStatus
from tests.fakes.outside.payment_gateway import merchant, message

NOON = datetime(2024, 3, 15, 5, tzinfo=UTC)
PAYMENT = CardPayment(
    renewal=Ref(5, UUID(int=7)), gateway="onepay", amount=175_000, card_number="10000000001", language="vn",
    return_url="https://shop.example/", client_address="192.0.2.7", cardholder="A", email=None, started_at=NOON,
    way_open_until=NOON + timedelta(minutes=15),
)  # fmt: skip
BOTH = pytest.mark.parametrize("door", [NAPAS, ONEPAY], ids=lambda door: door.name)


@BOTH
def test_a_request_is_signed_and_holds_no_name(door: Door) -> None:
    """O-REDIRECT, O-PRIVACY: amounts in hundredths, ASCII alone, the way back signed where it can be."""
    fields = way_fields(door, merchant(), PAYMENT, "https://giahan.example/payments/x/return")
    assert is_signed(Scheme.HMAC_SHA256, merchant().secret, fields)
    assert (fields["vpc_Amount"], fields[door.currency]) == ("17500000", "VND")
    assert len(fields["vpc_OrderInfo"]) <= 32
    assert all(value.isascii() for value in fields.values())
    assert PAYMENT.cardholder not in fields.values()
    assert is_signed(Scheme.HMAC_SHA256, merchant().secret, query_fields(door, merchant(), PAYMENT))


@BOTH
def test_a_notice_of_what_was_sent_proves_it(door: Door) -> None:
    """O-PROOF: the currency comes back under its other name."""
    fields = message(door, merchant(), PAYMENT, "0")
    assert doubt(door, merchant(), PAYMENT, fields, MessageKind.NOTICE) is None
    assert said_in(door, fields, MessageKind.NOTICE).outcome is PaymentOutcome.PAID
    assert doubt(door, merchant(), replace(PAYMENT, amount=1), fields, MessageKind.NOTICE) is Doubt.OTHER_FIELDS
    assert doubt(door, merchant(), PAYMENT, fields | {HASH: "0"}, MessageKind.NOTICE) is Doubt.BAD_SIGNATURE
    silent = {name: value for name, value in fields.items() if name not in (door.result, HASH)}
    assert doubt(door, merchant(), PAYMENT, signed(merchant(), silent), MessageKind.NOTICE) is Doubt.MALFORMED


def test_an_answer_that_knows_nothing_is_no_decline() -> None:
    """O-PENDING: N says nothing until the last question, and is signed."""
    sent = sent_fields(ONEPAY, merchant(), PAYMENT)
    kept = {name: sent[name] for name in ("vpc_MerchTxnRef", "vpc_Merchant")}
    fields = signed(merchant(), kept | {"vpc_DRExists": "N", "vpc_TxnResponseCode": "7"})
    assert missing(ONEPAY, merchant(), PAYMENT, fields)
    said = said_in(ONEPAY, fields, MessageKind.ANSWER)
    assert (said.outcome, said.found) == (PaymentOutcome.UNKNOWN, False)
    assert step(RenewalStatus.PENDING_PAYMENT, PAYMENT, said) is Step.WAIT
    assert step(RenewalStatus.PENDING_PAYMENT, PAYMENT, said, last=True) is Step.ABANDON
    assert not missing(ONEPAY, merchant(), PAYMENT, fields | {"vpc_DRExists": "Y", HASH: ""})


def test_an_answer_is_not_decoded() -> None:
    """O-PROOF: a plus sign is a plus sign, or a right signature fails."""
    assert read_answer("vpc_VerStatus=Y+/=&vpc_3DSXID=a+b==&x") == {
        "vpc_VerStatus": "Y+/=",
        "vpc_3DSXID": "a+b==",
        "x": "",
    }
    assert read_answer("a=1&a=1") is None
    assert read_fields([(str(each), "") for each in range(61)]) is None
