"""Texts that PostgreSQL cannot keep are refused like any other that cannot be meant, and replayed (G-INPUT, G-ONCE)."""

from datetime import date

import pytest

from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.catalogue.publication import Span
from domain.months import Term
from domain.refusal import Refusal, Rule
from domain.usecases.catalogue.publish_policy import PolicyCommand
from domain.usecases.catalogue.publish_price import PriceCommand
from domain.usecases.renewals.refund_renewal import RefundCommand
from domain.usecases.renewals.renew_from_main_balance import RenewCommand
from tests.persistence.installation import Installation
from tests.usecases.requests import by, fields, in_date, made, on_record, renewal

NUL = "\0"


def at_fault(refusals: tuple[Refusal, ...]) -> list[tuple[Rule, str | None]]:
    return [(refusal.rule, refusal.field) for refusal in refusals]


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (renewal(card=f"1111111111{NUL}"), (Rule.K_CARD, "cardNumber")),
        (renewal(payer=f"090{NUL}1234567"), (Rule.G_INPUT, "payerMsisdn")),
        (renewal(f"TRON_VEN{NUL}"), (Rule.G_INPUT, "package")),
    ],
)
async def test_a_renewal_with_an_unprintable_text_is_refused_for_good(
    installed: Installation, command: RenewCommand, expected: tuple[Rule, str]
) -> None:
    """G-INPUT, G-ONCE: it is an attempt like any other."""
    await on_record(installed.service)
    await in_date(installed.service)
    first = await installed.service.renew(by(), command)
    assert at_fault(first.refusals) == [expected]
    again = await installed.service.renew(by(), command)
    assert (again.refusals, again.replayed) == (first.refusals, True)
    assert await installed.ask("SELECT count(*) FROM refused_attempt") == 1


@pytest.mark.parametrize(
    ("package", "source", "field"), [("TRON_VEN", f"circular{NUL}", "source"), (f"TRON{NUL}", "circular", "package")]
)
async def test_a_price_with_an_unprintable_text_is_not_published(
    installed: Installation, package: str, source: str, field: str
) -> None:
    """G-INPUT."""
    span = Span(valid_from=date(2024, 4, 1), valid_to=None, source=source)
    key = PriceKey(ProductLine.DTH_OTT, package, 0, Term.P1M)
    settled = await installed.service.publish_price(
        by(), PriceCommand(key=key, timing=Timing.ANY, price=1_000, span=span)
    )
    assert fields(settled) == [field]


async def test_a_policy_with_an_unprintable_source_is_not_published(installed: Installation) -> None:
    """G-INPUT."""
    span = Span(valid_from=date(2024, 4, 1), valid_to=None, source=f"circular{NUL}")
    command = PolicyCommand(parameter="MAX_CARDS_PER_MONTH", value="1", span=span)
    assert fields(await installed.service.publish_policy(by(), command)) == ["source"]


async def test_a_refund_may_have_a_reason_of_several_lines_but_none_unprintable(installed: Installation) -> None:
    """G-INPUT, K-REFUND."""
    await on_record(installed.service)
    await in_date(installed.service)
    renewed = made(await installed.service.renew(by("renew"), renewal()))
    unprintable = RefundCommand(renewal=renewed.ref, reason=f"a mistake{NUL}")
    assert fields(await installed.service.refund(by("refund 1"), unprintable)) == ["reason"]
    made(
        await installed.service.refund(by("refund 2"), RefundCommand(renewal=renewed.ref, reason="a mistake\nof ours"))
    )
