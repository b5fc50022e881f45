"""A payment by card: it counts on proof alone, and its money is delivered or owed back (O-PENDING)."""

from datetime import date, timedelta

import pytest

from domain.payments.message import MessageKind
from domain.payments.payment import PaymentOutcome, read_reference
from domain.refusal import Rule
from domain.renewals.renewal import RenewalStatus
from domain.subscribers.decoder_card import CardStatus
from domain.usecases.renewals.refund_renewal import RefundCommand
from domain.usecases.renewals.request_refund import RequestRefundCommand
from tests.services.online.paying import Paying
from tests.services.online.place import OTHER_CARD
from tests.usecases.requests import made, rules


async def test_a_start_is_pending_at_the_price_and_nothing_is_delivered(paying: Paying) -> None:
    """O-HOLD, O-NOFEE."""
    renewal, payment = await paying.started()
    assert (renewal.status, renewal.fee, renewal.expires_on_after) == (RenewalStatus.PENDING_PAYMENT, 0, None)
    assert payment.amount == renewal.price == 175_000
    assert (payment.cardholder, payment.way_open(paying.place.clock.now())) == ("NGUYEN THI ANH", True)
    assert not payment.way_open(paying.place.clock.now() + timedelta(minutes=15))
    assert read_reference(payment.reference) == renewal.ref
    assert (len(payment.reference), payment.reference.isalnum(), payment.reference.isascii()) == (31, True, True)


async def test_money_paid_is_delivered_once_however_it_is_told(paying: Paying) -> None:
    """O-RETURN, O-PENDING: notice, return and question, each twice."""
    renewal, payment = await paying.started()
    paying.gateway.decides(payment, "0")
    for kind in (MessageKind.RETURN, MessageKind.NOTICE, MessageKind.NOTICE, MessageKind.RETURN):
        assert (await paying.tell(payment, "0", kind)).taken
        paying.place.clock.pass_by(timedelta(seconds=5))
    settled = await paying.renewal(renewal)
    assert (settled.status, settled.expires_on_after) == (RenewalStatus.SUCCEEDED, date(2024, 5, 20))
    paid = await paying.payment(renewal)
    assert (paid.cardholder, paid.outcome, paid.next_query_at) == (None, PaymentOutcome.PAID, None)


async def test_what_was_declined_is_abandoned_with_its_code(paying: Paying) -> None:
    """O-OUTCOME."""
    renewal, payment = await paying.started()
    paying.gateway.decides(payment, "7")
    await paying.tell(payment, "7", MessageKind.RETURN)
    ended, told = await paying.renewal(renewal), await paying.payment(renewal)
    assert (ended.status, told.code, told.cardholder) == (RenewalStatus.ABANDONED, "7", None)


async def test_late_money_is_delivered_after_it_was_abandoned(paying: Paying) -> None:
    """O-PENDING."""
    renewal, payment = await paying.started()
    paying.gateway.decides(payment, "7")
    await paying.tell(payment, "7")
    paying.place.clock.pass_by(timedelta(days=2))
    paying.gateway.decides(payment, "0")
    await paying.tell(payment, "0")
    assert (await paying.renewal(renewal)).status is RenewalStatus.SUCCEEDED


async def test_money_for_a_card_locked_meanwhile_is_owed_back(paying: Paying) -> None:
    """O-PENDING, O-REFUND: never neither, never both; a second person gives it back."""
    renewal, payment = await paying.started()
    await paying.place.on_record(status=CardStatus.LOCKED)
    paying.gateway.decides(payment, "0")
    await paying.tell(payment, "0")
    owed = await paying.renewal(renewal)
    assert (owed.status, owed.activation, owed.expires_on_after) == (RenewalStatus.REFUND_DUE, None, None)
    refund, service = RefundCommand(renewal=owed.ref, reason="Napas 4711"), paying.place.service
    alone = await service.refund(paying.place.by(principal="lan"), refund)
    assert rules(alone) == {Rule.O_REFUND}
    asked = RequestRefundCommand(renewal=owed.ref, reason="The card is locked.")
    made(await service.request_refund(paying.place.by(principal="lan"), asked))
    assert rules(await service.refund(paying.place.by(principal="lan"), refund)) == {Rule.O_REFUND}
    back = made(await service.refund(paying.place.by(principal="minh"), refund))
    assert back.status is RenewalStatus.REFUNDED


async def test_an_expired_card_begins_on_the_day_on_which_its_payment_is_proven(paying: Paying) -> None:
    """O-DAY, K-FROM: however long before it was started; neither gateway signs a time of payment."""
    await paying.place.on_record(OTHER_CARD, expires_on=date(2024, 1, 1))
    renewal, payment = await paying.started(card=OTHER_CARD)
    paying.gateway.decides(payment, "0")
    paying.place.clock.pass_by(timedelta(days=3))
    await paying.tell(payment, "0")
    assert (await paying.renewal(renewal)).expires_on_after == date(2024, 4, 17)


async def test_two_payments_of_one_card_stand_alone_and_are_stacked(paying: Paying) -> None:
    """O-HOLD."""
    (first, one), (second, two) = await paying.started(), await paying.started()
    for payment in (one, two):
        paying.gateway.decides(payment, "0")
        await paying.tell(payment, "0")
    ends = {(await paying.renewal(each)).expires_on_after for each in (first, second)}
    assert ends == {date(2024, 5, 20), date(2024, 6, 20)}


async def test_a_payment_with_no_word_is_settled_by_asking(paying: Paying) -> None:
    """O-PENDING: once the way there has closed; "not found" is final only at the last."""
    renewal, _ = await paying.started()
    ask = paying.place.service.payments.ask
    assert await ask() == 0
    paying.place.clock.pass_by(timedelta(minutes=15))
    assert await ask() == 1
    assert await ask() == 0
    for _ in range(8):
        assert (await paying.renewal(renewal)).status is RenewalStatus.PENDING_PAYMENT
        at = (await paying.payment(renewal)).next_query_at
        assert at is not None
        paying.place.clock.instant = at
        assert await ask() == 1
    assert (await paying.renewal(renewal)).status is RenewalStatus.ABANDONED
    assert paying.place.clock.now() - renewal.requested_at == timedelta(hours=24)


@pytest.mark.parametrize("down", [True, False])
async def test_what_is_unknown_after_a_day_is_left_to_staff_and_stays_pending(paying: Paying, *, down: bool) -> None:
    """O-PENDING."""
    renewal, payment = await paying.started()
    paying.gateway.decides(payment, "5")
    paying.gateway.down = down
    await through_a_day(paying)
    told = await paying.payment(renewal)
    assert (await paying.renewal(renewal)).status is RenewalStatus.PENDING_PAYMENT
    assert (told.parked_at is not None, told.next_query_at) == (True, None)
    paying.gateway.down = False
    paying.gateway.decides(payment, "0")
    await paying.tell(payment, "0")
    assert (await paying.renewal(renewal)).status is RenewalStatus.SUCCEEDED


async def test_a_gateway_that_is_down_for_a_hint_is_asked_later(paying: Paying) -> None:
    """O-PROOF, O-PENDING: what is told is not lost."""
    renewal, payment = await paying.started()
    paying.gateway.decides(payment, "0")
    paying.gateway.down = True
    assert (await paying.tell(payment, "0")).taken
    paying.gateway.down = False
    paying.place.clock.pass_by(timedelta(minutes=6))
    await paying.place.service.payments.ask()
    assert (await paying.renewal(renewal)).status is RenewalStatus.SUCCEEDED


async def test_the_confirmation_waits_until_it_is_paid(paying: Paying) -> None:
    """O-EMAIL."""
    renewal, payment = await paying.started(email="payer@example.test")
    assert await mails(paying) == []
    paying.gateway.decides(payment, "0")
    await paying.tell(payment, "0")
    assert (await mails(paying), renewal.status) == (["payer@example.test"], RenewalStatus.PENDING_PAYMENT)


async def through_a_day(paying: Paying) -> None:
    """Let a day pass by, asking whenever it is time."""
    for _ in range(24 * 6 + 1):
        paying.place.clock.pass_by(timedelta(minutes=10))
        await paying.place.service.payments.ask()


async def mails(paying: Paying) -> list[str]:
    place = paying.place
    if place.installed is not None:
        return list(await place.installed.ask("SELECT coalesce(array_agg(recipient), '{}') FROM mail"))
    assert place.world is not None
    return [mail.to for mail in place.world.records.mails.values()]


def test_no_reference_is_read_that_is_none() -> None:
    """O-MISMATCH."""
    assert [
        read_reference(text) for text in ("", "GH", "GH0001", "XX" + "A" * 29, "GH" + "A" * 40, "GH" + "a" * 29)
    ] == [None] * 6
