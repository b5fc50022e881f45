"""Whatever is refused online is told with every figure of its text, in both languages (G-MSG, G-EXPLAIN)."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.online import refusals
from domain.payments.door import DOORS, NAPAS, ONEPAY
from domain.payments.payment import PaymentOutcome
from domain.payments.rules import price_moved, start_refusals
from domain.refusal import Refusal, Says
from domain.renewals.request import BY_CARD, PaymentMethod
from domain.vouchers import rules
from domain.vouchers.voucher import Voucher, VoucherBatch, VoucherStatus
from persistence.catalogue.english import load_english
from tests.builders.cards import a_card
from tests.builders.catalogue import the_catalogue
from tests.builders.texts import the_texts

NOON = datetime(2024, 3, 15, 5, tzinfo=UTC)
DAY = date(2024, 3, 15)


def voucher(state: VoucherStatus, line: ProductLine = ProductLine.DTH_OTT, until: date = DAY) -> Voucher:
    batch = VoucherBatch(
        id=UUID(int=1), product_line=line, package="KHAM_PHA" if line is ProductLine.MYK else "TRON_VEN", extra_rooms=0,
        term=Term.P1M, first=1, count=1, valid_until=until, issued_at=NOON, issued_by="somebody",
    )  # fmt: skip
    return Voucher(serial=1, bucket=1, batch=batch, state=state)


def of_vouchers() -> list[Refusal | None]:
    catalogue, card = the_catalogue(), a_card()
    states = (VoucherStatus.PRINTED, VoucherStatus.SPENT, VoucherStatus.CANCELLED)
    odd = [voucher(state) for state in states]
    odd += [voucher(VoucherStatus.ACTIVE, ProductLine.MYK), voucher(VoucherStatus.ACTIVE, until=date(2024, 3, 14))]
    return [rules.voucher_refusal(each, card, catalogue, DAY) for each in odd]


REFUSED = [
    refusals.mismatch(),
    refusals.locked_out(NOON),
    refusals.not_online(replace(a_card(), product_line=ProductLine.VTVCAB_ON)),
    rules.mistyped(),
    rules.unknown_code(),
    rules.locked_out(NOON),
    price_moved(1_000, 2_000),
    *start_refusals(PaymentMethod.DOMESTIC_DEBIT, "A", (), return_allowed=False),
    *of_vouchers(),
]


@pytest.mark.parametrize("refusal", REFUSED, ids=lambda refusal: refusal.says.key if refusal else "none")
def test_a_refusal_is_told_with_every_figure(refusal: Refusal | None) -> None:
    """O-VOUCHER, O-IDENTIFY, O-HOLD, O-REDIRECT."""
    assert refusal is not None
    texts = the_texts()
    for told in (texts.render(refusal.says), load_english(texts).render(refusal.says)):
        assert "{" not in told
    assert refusal.says.parameters.keys() <= set(
        texts.by_key[refusal.says.key].text.replace("{", " ").replace("}", " ").split()
    ) | {each.strip(".,d:") for each in texts.by_key[refusal.says.key].text.replace("{", " ").replace("}", " ").split()}


def test_a_voucher_that_is_active_and_of_the_line_is_refused_by_nothing() -> None:
    """O-VOUCHER."""
    assert rules.voucher_refusal(voucher(VoucherStatus.ACTIVE), a_card(), the_catalogue(), DAY) is None


@pytest.mark.parametrize("door", [*DOORS.values(), ONEPAY], ids=lambda door: door.name)
def test_every_code_of_a_table_means_one_thing_and_has_a_text(door: object) -> None:
    """O-OUTCOME: a code that is in no table is unknown."""
    assert isinstance(door, type(NAPAS))
    codes = [code for of in door.codes.values() for code in of]
    assert len(codes) == len(set(codes))
    assert {door.understood(code) for code in ("X9", "", "00", "000", " 0", "0 ")} == {PaymentOutcome.UNKNOWN}
    assert door.understood("0") is PaymentOutcome.PAID
    texts = the_texts().by_key
    assert all(door.text_key(outcome, code) in texts for outcome, of in door.codes.items() for code in of)
    assert the_texts().render(Says(door.text_key(PaymentOutcome.DECLINED, "no such code")))


def test_napas_codes_as_they_are_known() -> None:
    """O-OUTCOME: no reply of the bank is no decline."""
    assert {NAPAS.understood(code) for code in ("5", "6", "11", "26", "31", "32", "34")} == {PaymentOutcome.UNKNOWN}
    assert {NAPAS.understood(str(code)) for code in range(12, 26)} == {PaymentOutcome.DECLINED}
    assert {ONEPAY.understood(code) for code in ("99", "C", "A")} == {PaymentOutcome.LEFT}
    assert {door.method for door in DOORS.values()} == BY_CARD
