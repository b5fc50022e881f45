"""A payment by card: its price is held, it counts on proof alone, and its money is delivered or owed back (O-PENDING)."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest
import pytest_asyncio

from domain.catalogue.package import ProductLine
from domain.payments.message import MessageKind
from domain.payments.payment import PaymentOutcome, read_reference
from domain.payments.scheme import Scheme
from domain.refusal import Rule
from domain.renewals.renewal import RenewalStatus
from domain.renewals.request import PaymentMethod
from domain.subscribers.decoder_card import CardStatus
from domain.usecases.renewals.refund_renewal import RefundCommand
from domain.usecases.renewals.request_refund import RequestRefundCommand
from tests.databases import Database
from tests.services.online.place import OTHER_CARD, somewhere
from tests.services.online.paying import Paying
from tests.usecases.requests import made, rules


@pytest.fixture(params=Scheme, ids=str)
def scheme(request: pytest.FixtureRequest) -> Scheme:
    return Scheme(request.param)


@pytest_asyncio.fixture
async def paying(where: Database | None, scheme: Scheme) -> AsyncIterator[Paying]:
    async with somewhere(where, scheme=scheme, two_persons=True) as place:
        await place.on_record()
        gateway = place.world.payment_gateway if place.world else place.installed.payment_gateway  # type: ignore[union-attr]
        yield Paying(place, gateway, scheme)


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


async def test_two_payments_of_one_card_stand_alone_and_are_stacked(paying: Paying) -> None:
    """O-HOLD."""
    (first, one), (second, two) = await paying.started(), await paying.started()
    for payment in (one, two):
        paying.gateway.decides(payment, "0")
        await paying.tell(payment, "0")
    ends = {(await paying.renewal(each)).expires_on_after for each in (first, second)}
    assert ends == {date(2024, 5, 20), date(2024, 6, 20)}


async def test_the_amount_is_the_one_that_was_confirmed(paying: Paying) -> None:
    """O-HOLD: refused with the new one."""
    refused = await paying.start(total=174_000)
    (why,) = refused.refusals
    assert (why.rule, why.field, why.actual, why.limit) == (Rule.O_HOLD, "confirmedTotal", "174000", "175000")
    assert made(await paying.start(total=175_000)).total == 175_000


@pytest.mark.parametrize(
    ("asked", "field", "rule"),
    [
        ({"allowed": False}, "returnUrl", Rule.O_REDIRECT),
        ({"name": " "}, "cardholderName", Rule.G_INPUT),
        ({"name": "4111111111111111"}, "cardholderName", Rule.G_INPUT),
        ({"method": PaymentMethod.VOUCHER}, "method", Rule.G_INPUT),
        ({"contact": "0000"}, "contact", Rule.O_IDENTIFY),
        ({"card": "1"}, "cardNumber", Rule.K_CARD),
    ],
)
async def test_what_cannot_be_started_is_refused_by_its_field(
    paying: Paying, asked: dict[str, object], field: str, rule: Rule
) -> None:
    """O-REDIRECT, O-IDENTIFY, O-PRIVACY, G-INPUT."""
    refused = await paying.start(**asked)  # type: ignore[arg-type]
    assert [(each.field, each.rule) for each in refused.refusals] == [(field, rule)]


async def test_vtvcab_on_is_not_sold_online(paying: Paying) -> None:
    """O-RULES, O-WHO."""
    await paying.place.on_record("0912345678", line=ProductLine.VTVCAB_ON, package="ON_K")
    assert rules(await paying.start(card="0912345678", package="ON_K")) == {Rule.O_WHO}


async def test_the_same_key_starts_once_and_tells_how_it_stands(paying: Paying) -> None:
    """G-ONCE, O-REDIRECT: one start is one reference."""
    renewal = made(await paying.start(key="one"))
    payment = await paying.payment(renewal)
    paying.gateway.decides(payment, "0")
    await paying.tell(payment, "0")
    again = await paying.start(key="one")
    assert again.made is not None
    assert (again.replayed, again.made.id, again.made.status) == (True, renewal.id, RenewalStatus.SUCCEEDED)
    assert rules(await paying.start(key="one", card=OTHER_CARD)) == {Rule.G_ONCE}


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
