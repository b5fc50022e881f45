"""Starting a payment: the price that was confirmed, a way back that is allowed, once a key (O-HOLD)."""

import pytest

from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.catalogue.publication import Span
from domain.months import Term
from domain.refusal import Rule
from domain.renewals.renewal import RenewalStatus
from domain.renewals.request import PaymentMethod
from domain.usecases.catalogue.publish_price import PriceCommand
from tests.services.online.paying import Paying
from tests.services.online.place import OTHER_CARD
from tests.usecases.requests import TODAY, made, rules


async def test_the_amount_is_the_one_that_was_confirmed(paying: Paying) -> None:
    """O-HOLD: refused with the new one."""
    refused = await paying.start(total=174_000)
    (why,) = refused.refusals
    assert (why.rule, why.field, why.actual, why.limit) == (Rule.O_HOLD, "confirmedTotal", "174000", "175000")
    assert made(await paying.start(total=175_000)).total == 175_000


async def test_a_price_that_is_published_meanwhile_moves_no_payment_that_was_started(paying: Paying) -> None:
    """O-HOLD: what was started is delivered at its price; who starts now is told the new one."""
    renewal, payment = await paying.started(total=175_000)
    span = Span(valid_from=TODAY, valid_to=None, source="circular 7")
    key = PriceKey(ProductLine.DTH_OTT, "TRON_VEN", 0, Term.P1M)
    command = PriceCommand(key=key, timing=Timing.BEFORE_EXPIRY, price=190_000, span=span)
    made(await paying.place.service.publish_price(paying.place.by("published"), command))
    (why,) = (await paying.start(total=175_000)).refusals
    assert (why.rule, why.limit) == (Rule.O_HOLD, "190000")
    paying.gateway.decides(payment, "0")
    await paying.tell(payment, "0")
    async with paying.place.service.renew.works() as work:
        seen = await work.payments.read(renewal.ref)
    assert seen is not None
    assert (seen.renewal.status, seen.renewal.total) == (RenewalStatus.SUCCEEDED, 175_000)


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
