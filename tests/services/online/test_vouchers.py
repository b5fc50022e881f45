"""A voucher buys what it stands for, once, and tells its holder why where it does not (O-VOUCHER)."""

from datetime import date, timedelta

import pytest

from domain.catalogue.package import ProductLine
from domain.ledger.accounts import Account
from domain.messages.texts import Texts
from domain.refusal import Rule
from domain.renewals.renewal import RenewalStatus
from domain.renewals.request import PaymentMethod
from domain.subscribers.decoder_card import CardStatus
from domain.vouchers.code import read_code, written_code
from domain.vouchers.voucher import SpanChange, VoucherStatus
from tests.builders.texts import the_texts
from tests.services.online.place import CARD, EMAIL, LAST_DAY, NAME, OTHER_CARD, Place
from tests.usecases.requests import made, rules

TEXTS: Texts = the_texts()


async def test_checking_a_code_shows_what_it_buys_and_spends_nothing(place: Place) -> None:
    """O-VOUCHER."""
    (serial, code), *_ = (await place.issued()).codes
    found = await place.check(written_code(code))
    assert found.refusals == ()
    assert found.voucher is not None
    assert (found.voucher.batch.package, found.voucher.batch.valid_until) == ("TRON_VEN", LAST_DAY)
    assert await place.status(serial) is VoucherStatus.ACTIVE


async def test_confirming_spends_it_and_renews_in_one_step(place: Place) -> None:
    """O-VOUCHER, O-NOFEE: no payer, no fee; the card is renewed by the term of the voucher."""
    (serial, code), *_ = (await place.issued()).codes
    renewal = made(await place.renew(code, contact=NAME.upper().replace(" ", "")))
    assert (renewal.method, renewal.status, renewal.fee) == (PaymentMethod.VOUCHER, RenewalStatus.SUCCEEDED, 0)
    assert (renewal.payer_id, renewal.expires_on_after) == (None, date(2024, 5, 20))
    voucher = await place.service.vouchers.lookups.voucher(serial)
    assert voucher is not None
    assert (voucher.state, voucher.renewal) == (VoucherStatus.SPENT, renewal.ref)


async def test_the_price_of_the_day_is_owed_out_of_vouchers(place: Place) -> None:
    """O-VOUCHER-LEDGER: no money moves but in the books."""
    (_, code), *_ = (await place.issued()).codes
    renewal = made(await place.renew(code))
    if place.installed is None:
        assert place.world is not None
        (moved,) = place.world.records.transfers
        found = (moved.transfer.debit, moved.transfer.credit, moved.transfer.amount)
        assert found == (Account.VOUCHERS, Account.OWED_TO_TELEVISION, renewal.price)
    else:
        asked = "SELECT (debit, credit, amount, balance_after)::text FROM transfer WHERE cause_id = $1"
        told = await place.installed.ask(asked, renewal.id)
        assert told == f"(VOUCHERS,OWED_TO_TELEVISION,{renewal.price},)"


async def test_a_spent_code_is_told_apart_and_never_accepted(place: Place) -> None:
    """O-VOUCHER."""
    (_, code), *_ = (await place.issued()).codes
    made(await place.renew(code))
    again = await place.renew(code)
    assert [(each.rule, each.says.key) for each in again.refusals] == [(Rule.O_VOUCHER, "refusal.voucher_spent")]
    place.clock.turn_to(LAST_DAY + timedelta(days=1))
    assert await keys_of(place, code) == ["refusal.voucher_spent"], "what was spent does not expire"


async def keys_of(place: Place, code: str, card: str = CARD) -> list[str]:
    return [each.says.key for each in (await place.check(code, card=card)).refusals]


async def test_a_code_that_is_not_on_sale_yet_is_not_accepted(place: Place) -> None:
    """O-VOUCHER-BATCH."""
    issued = await place.issued(active=False)
    assert await keys_of(place, issued.codes[0][1]) == ["refusal.voucher_printed"]
    assert rules(await place.renew(issued.codes[0][1])) == {Rule.O_VOUCHER}


async def test_a_cancelled_code_is_not_accepted(place: Place) -> None:
    """O-VOUCHER-BATCH."""
    issued = await place.issued()
    made(await place.change(SpanChange.CANCEL, issued))
    assert await keys_of(place, issued.codes[0][1]) == ["refusal.voucher_cancelled"]


async def test_a_code_is_good_through_its_last_day(place: Place) -> None:
    """O-VOUCHER."""
    issued = await place.issued(2)
    place.clock.turn_to(LAST_DAY)
    made(await place.renew(issued.codes[0][1]))
    place.clock.pass_by(timedelta(days=1))
    assert await keys_of(place, issued.codes[1][1]) == ["refusal.voucher_expired"]


async def test_a_code_for_another_line_is_not_accepted(place: Place) -> None:
    """O-VOUCHER."""
    issued = await place.issued(line=ProductLine.MYK)
    assert await keys_of(place, issued.codes[0][1]) == ["refusal.voucher_unsuitable"]


async def test_a_locked_card_is_not_renewed_and_its_code_stays_good(place: Place) -> None:
    """O-RULES, K-CARD."""
    (serial, code), *_ = (await place.issued()).codes
    await place.on_record(status=CardStatus.LOCKED)
    assert rules(await place.check(code)) == {Rule.K_CARD}
    assert rules(await place.renew(code)) == {Rule.K_CARD}
    assert await place.status(serial) is VoucherStatus.ACTIVE


async def test_a_wrong_check_letter_is_refused_and_counts_for_nothing(place: Place) -> None:
    """O-VOUCHER-SECRET."""
    (_, code), *_ = (await place.issued()).codes
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    assert read_code(wrong) is None
    for _ in range(10):
        assert [each.says.key for each in (await place.renew(wrong)).refusals] == ["refusal.voucher_mistyped"]
    made(await place.renew(code))


async def test_the_same_key_renews_once_however_the_code_is_typed(place: Place) -> None:
    """G-ONCE: what was understood is compared; with another code the key is refused."""
    first, second = (await place.issued(2)).codes
    renewal = made(await place.renew(first[1], key="one"))
    again = await place.renew(written_code(first[1]).lower(), key="one", contact=" 56-78 ")
    assert (again.made is not None and again.made.id == renewal.id, again.replayed) == (True, True)
    assert rules(await place.renew(second[1], key="one")) == {Rule.G_ONCE}
    assert await place.status(second[0]) is VoucherStatus.ACTIVE


async def test_a_confirmation_goes_to_the_address_given_else_to_the_one_on_record(place: Place) -> None:
    """O-EMAIL: where there is none, none is sent."""
    codes = [code for _, code in (await place.issued(3)).codes]
    await place.on_record(OTHER_CARD, email=None)
    made(await place.renew(codes[0], email="other@example.test"))
    made(await place.renew(codes[1]))
    made(await place.renew(codes[2], card=OTHER_CARD))
    if place.installed is not None:
        told = await place.installed.ask("SELECT array_agg(recipient ORDER BY id) FROM mail")
    else:
        assert place.world is not None
        told = [mail.to for mail in place.world.records.mails.values()]
    assert told == ["other@example.test", EMAIL]


@pytest.mark.parametrize(
    "email", ["nobody", "a@b", "a b@example.test", "a@exa mple.test", "a@example.test\nBcc: x@y.z"]
)
async def test_an_address_that_is_none_is_refused_by_its_field(place: Place, email: str) -> None:
    """G-INPUT."""
    (_, code), *_ = (await place.issued()).codes
    refused = await place.renew(code, email=email)
    assert [(each.rule, each.field) for each in refused.refusals] == [(Rule.G_INPUT, "email")]
